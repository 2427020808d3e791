package nienbieu.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What can stand on the disk when a build begins. */
enum Ruins {
  NOTHING {
    @Override
    void make(Path place) {}
  },
  ONLY_A_GITIGNORE {
    @Override
    void make(Path place) throws IOException {
      Files.createDirectory(place.resolve("out"));
      Files.writeString(place.resolve("out/.gitignore"), "*\n");
    }
  },
  A_SITE {
    @Override
    void make(Path place) throws Exception {
      publish(place, "out", 1);
      Files.writeString(place.resolve("out/.gitignore"), "*\n");
    }
  },
  KILLED_WHILE_WRITING {
    @Override
    void make(Path place) throws Exception {
      A_SITE.make(place);
      publish(place, ".out.new", 3);
      Files.writeString(place.resolve(".out.new/" + Manifest.NAME), "nien");
    }
  },
  KILLED_BETWEEN_THE_RENAMES {
    @Override
    void make(Path place) throws Exception {
      A_SITE.make(place);
      publish(place, ".out.new", 3);
      Files.move(place.resolve("out"), place.resolve(".out.old"));
    }
  },
  KILLED_WHILE_DELETING {
    @Override
    void make(Path place) throws Exception {
      A_SITE.make(place);
      publish(place, ".out.old", 3);
      Files.delete(place.resolve(".out.old/index.html"));
    }
  };

  abstract void make(Path place) throws Exception;

  private static void publish(Path place, String name, int generation) throws Exception {
    Sites.publish(place.resolve(name), Sites.generation(generation));
    Files.delete(place.resolve("." + name + ".lock"));
  }

  /** Whether a build left something here that the next should tidy up. */
  boolean isRuin() {
    return name().startsWith("KILLED");
  }

  /** The site that readers of this folder see, wherever a kill may have left it. */
  static Map<String, String> site(Path place) throws IOException {
    Path out = place.resolve("out");
    return Sites.snapshot(Files.exists(out) ? out : place.resolve(".out.old"));
  }
}
