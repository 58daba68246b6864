package dev.quoth.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.language.lexicon.StopWords;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StopWordsReaderTest {

  @Test
  void theStopWordsAreReadWithoutAnyOtherFile() throws IOException {
    List<String> opened = new ArrayList<>();
    LanguageFiles files =
        name -> {
          opened.add(name);
          byte[] text = "query: of the\ncommon: say week\n".getBytes(StandardCharsets.UTF_8);
          return Optional.of(new ByteArrayInputStream(text));
        };
    StopWords read = StopWordsReader.read(new LanguageLines("en", files));
    assertEquals(new StopWords(Set.of("of", "the"), Set.of("say", "week")), read);
    assertEquals(List.of("stop-words.txt"), opened);
  }
}
