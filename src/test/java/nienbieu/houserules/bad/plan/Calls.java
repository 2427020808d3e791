package nienbieu.houserules.bad.plan;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.MulticastSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.net.http.HttpClient;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SocketChannel;
import javax.net.SocketFactory;

/** Calls other machines, in every way that there is a ban of. */
final class Calls {

  Object[] call(URL url, URLConnection open, HttpURLConnection web) throws IOException {
    open.connect();
    web.disconnect();
    return new Object[] {
      HttpClient.newHttpClient(),
      new Socket("a.example", 80),
      new DatagramSocket(),
      new MulticastSocket(),
      url.openStream(),
      url.getContent(),
      InetAddress.getByName("a.example"),
      InetAddress.getAllByName("a.example"),
      new InetSocketAddress("a.example", 80),
      SocketChannel.open(),
      AsynchronousSocketChannel.open(),
      DatagramChannel.open(),
      SocketFactory.getDefault(),
    };
  }
}
