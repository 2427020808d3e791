package nienbieu.houserules.bad.plan;

import java.io.File;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

/** Changes what is on disk, in every way that there is a ban of. */
final class Writes {

  Object[] write(Path path, File file) throws IOException {
    Files.delete(path);
    return new Object[] {
      Files.write(path, new byte[0]),
      Files.writeString(path, ""),
      Files.newOutputStream(path),
      Files.newBufferedWriter(path),
      Files.createDirectories(path),
      Files.move(path, path),
      Files.copy(path, path),
      Files.setLastModifiedTime(path, null),
      file.delete(),
      file.mkdirs(),
      file.renameTo(file),
      file.createNewFile(),
      new FileOutputStream(file),
      new FileWriter(file),
      new RandomAccessFile(file, "rw"),
      new PrintWriter("a"),
      new PrintWriter(file),
    };
  }
}
