package nienbieu.build;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Does what the program never does, so that a test can see that it would be noticed. */
final class Leak {
  private Leak() {}

  /** Talks to itself over the network, then starts a process. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Socket socket = new Socket(server.getInetAddress(), server.getLocalPort())) {
      System.out.println(socket.isConnected());
    }
    System.exit(new ProcessBuilder("true").start().waitFor());
  }
}
