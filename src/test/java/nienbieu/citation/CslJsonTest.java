package nienbieu.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nienbieu.date.HistoricalDate;
import nienbieu.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CslJsonTest {
  private static final Set<String> TYPES =
      Set.of("webpage", "article-newspaper", "document", "motion_picture", "book");

  @ParameterizedTest
  @EnumSource(WorkKind.class)
  void everyItemHasWhatTheSchemaNeedsAndNothingThatItForbids(WorkKind kind) throws IOException {
    JsonNode item = item(kind, "Hội nghị </script> \"ADMM\" \\ 🙂", "2021-03-04");
    assertTrue(item.get("id").isTextual());
    assertTrue(TYPES.contains(item.get("type").asText()), item::toString);
    assertEquals("Hội nghị </script> \"ADMM\" \\ 🙂", item.get("title").asText());
    List<String> members = new ArrayList<>();
    item.fieldNames().forEachRemaining(members::add);
    assertTrue(SampleWork.CSL_MEMBERS.containsAll(members), members::toString);
    assertEquals("[{\"literal\":\"Nguyễn Văn Mẫu\"}]", item.get("author").toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021-03-04             | {\"date-parts\":[[2021,3,4]]}",
        "2021-03                | {\"date-parts\":[[2021,3]]}",
        "2021                   | {\"date-parts\":[[2021]]}",
        "2020-12-09/2020-12-11  | {\"date-parts\":[[2020,12,9],[2020,12,11]]}",
        "2021~                  | {\"literal\":\"2021~\"}",
        "2020/..                | {\"literal\":\"2020/..\"}",
        "-0044-03-15            | {\"literal\":\"-0044-03-15\"}",
      })
  void aDateIsInPartsWhereItIsKnownAndNeverGuessed(String date, String json) throws IOException {
    assertEquals(json, item(WorkKind.NEWS, "x", date).get("issued").toString());
  }

  @Test
  void anUndatedItemHasNoDate() throws IOException {
    assertTrue(item(WorkKind.BOOK, "x", "").get("issued") == null);
  }

  private static JsonNode item(WorkKind kind, String title, String date) throws IOException {
    Work work =
        new Work(
            "key",
            kind,
            title,
            Language.of("vi").orElseThrow(),
            Optional.of("Niên Biểu"),
            Optional.of("Nguyễn Văn Mẫu"),
            Optional.empty(),
            date.isEmpty() ? Optional.empty() : Optional.of(HistoricalDate.parse(date)),
            Optional.empty(),
            Optional.of("https://example.org/"),
            Optional.of("CC BY 4.0"));
    JsonNode all = new ObjectMapper().readTree(CslJson.array(List.of(work)).text());
    assertTrue(all.isArray() && all.size() == 1);
    return all.get(0);
  }
}
