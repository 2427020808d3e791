package nienbieu.links;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // What the file says, an address, whether it may be asked. RFC 9309 2.2.2 and 5.2.
        "Disallow: /a               | /a       | no",
        "Disallow: /a               | /ab/c    | no",
        "Disallow: /a               | /A       | yes",
        "Disallow: /a               | /b/a     | yes",
        "Disallow:                  | /a       | yes",
        "Disallow: /                | /a       | no",
        "Disallow: /a;Allow: /a/b   | /a/b/c   | yes",
        "Allow: /a;Disallow: /a     | /a       | yes",
        "Disallow: /a;Allow: /a     | /a       | yes",
        "Allow: /a;Disallow: /a/b   | /a/b     | no",
        "Disallow: *.gif$           | /x/y.gif | no",
        "Disallow: *.gif$           | /y.gifs  | yes",
        "Disallow: /a$              | /a       | no",
        "Disallow: /a$              | /a?b     | yes",
        "Disallow: /*/b             | /a/c/b/d | no",
        "Disallow: /a*b*c$          | /axbycxc | no",
        "Disallow: /a*b*c$          | /axbycx  | yes",
        "Disallow: /a*aa$           | /aa      | yes",
        "Disallow: /?q              | /?q=1    | no",
        "Disallow: /b%C3%A0         | /bà      | no",
        "Disallow: /bà              | /b%c3%a0 | no",
        "Disallow: /a%7Eb           | /a~b     | no",
        "Disallow: /a%2Fb           | /a/b     | yes",
        "DISALLOW : /a # because    | /a       | no",
        "Disallow: /                | /robots.txt | yes",
      })
  void theLongestMatchCounts(String rules, String path, String may) {
    Robots robots = Robots.parse("User-agent: *\n" + rules.replace(';', '\n'), "nienbieu");
    assertEquals(may.equals("yes"), allows(robots, path));
  }

  @Test
  void ourOwnGroupsTakeTheirRulesTogether() {
    String text =
        """
        \uFEFFSitemap: x
        User-agent: other
        User-agent: NienBieu/2.0
        Disallow: /a
        Crawl-delay: 2.5

        User-agent: *
        Disallow: /

        User-agent: nienbieu
        Disallow: /b
        """;
    Robots robots = Robots.parse(text.replace("\n", "\r\n"), "nienbieu");
    assertEquals(false, allows(robots, "/a"));
    assertEquals(false, allows(robots, "/b"));
    assertEquals(true, allows(robots, "/c"));
    assertEquals(Optional.of(2.5), robots.delay());
  }

  @Test
  void otherAgentsAndNonsenseAreNothingToUs() {
    String text = "Disallow: /\nnonsense\nUser-agent: nienbieus\nDisallow: /\n: /\n";
    assertEquals(true, allows(Robots.parse(text, "nienbieu"), "/a"));
    assertEquals(true, allows(Robots.parse("", "nienbieu"), "/a"));
    assertEquals(false, allows(Robots.FORBID_ALL, "/a"));
  }

  private static boolean allows(Robots robots, String path) {
    return robots.allows(Wire.of("http://a.example" + path).map(URI::normalize).orElseThrow());
  }
}
