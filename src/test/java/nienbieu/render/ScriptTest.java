package nienbieu.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nienbieu.source.SourceFile;
import org.junit.jupiter.api.Test;

class ScriptTest {

  @Test
  void filesBecomeOneFunctionWithoutCommentLinesAndExports() {
    assertEquals(
        """
        (() => {
        'use strict';
        const a = 1; // kept
        function b() {
          return '/* kept */';
        }
        const c = 'export kept';
        })();
        """,
        Script.joined(
            List.of(
                SourceFile.of("1.js", "/*\n * Why.\n */\nconst a = 1; // kept\n\n"),
                SourceFile.of(
                    "2.js",
                    "/** What. */\nexport function b() {\n  // why\n  return '/* kept */';\n}\n"
                        + "const c = 'export kept';\n"))));
  }
}
