package dev.quoth.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.quoth.Article;
import dev.quoth.Span;
import java.time.DateTimeException;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

/** Bytes that were damaged on the disk are read as something else, or refused; never an error. */
class StoredArticleTest {

  private static final Article ARTICLE =
      Article.builder("a7", "“The lock gate sticks,” said Ada Moor.\n".repeat(40))
          .title("Gate sticks")
          .tag("canal")
          .metadata("desk", "water")
          .build();

  @Test
  void aFlippedBitIsNoErrorOfTheMachine() {
    byte[] bytes = BytesRef.deepCopyOf(StoredArticle.bytes(ARTICLE, List.of("Ada Moor"))).bytes;
    for (int i = 0; i < bytes.length * Byte.SIZE; i++) {
      bytes[i / Byte.SIZE] ^= (byte) (1 << (i % Byte.SIZE));
      try {
        StoredArticle.read(new BytesRef(bytes)).text().in(new Span(0, 1_500));
      } catch (IllegalArgumentException
          | IndexOutOfBoundsException
          | NegativeArraySizeException
          | DateTimeException e) {
        // what PassageReader calls a damaged index
      }
      bytes[i / Byte.SIZE] ^= (byte) (1 << (i % Byte.SIZE));
    }
  }

  @Test
  void aTextOfSeveralPiecesIsReadBackWhole() {
    String text = "“The lock\uD83D\uDEA2 gate sticks,” said Ada Moor\uD83D. ".repeat(200);
    Article article = Article.builder("a8", text).build();
    StoredArticle read = StoredArticle.read(StoredArticle.bytes(article, List.of()));
    assertEquals(text, read.text().whole());
    for (int at = 0; at + 50 < text.length(); at += 37) {
      Span span = new Span(at, at + 50);
      assertEquals(span.in(text), read.text().in(span));
    }
  }

  @Test
  void aPartIsReadBackWhateverBytesItsCharactersTake() {
    for (String letters : List.of("gate ", "“gâte” ", "шлюз ", "水门", "\uD83D\uDEA2")) {
      String text = letters.repeat(6_000 / letters.length());
      BytesRef bytes = StoredArticle.bytes(Article.builder("a9", text).build(), List.of());
      for (int at = 0; at + 40 < text.length(); at += 211) {
        StoredText fresh = StoredArticle.read(bytes).text();
        Span span = new Span(at, at + 40);
        assertEquals(span.in(text), fresh.in(span));
        Span further = new Span(at, Math.min(text.length(), at + 900));
        assertEquals(further.in(text), fresh.in(further));
      }
    }
  }

  @Test
  void aSpanBeyondTheTextIsRefusedBeforeRoomIsMadeForIt() {
    StoredArticle read = StoredArticle.read(StoredArticle.bytes(ARTICLE, List.of()));
    Span endless = new Span(0, Integer.MAX_VALUE);
    assertThrows(IndexOutOfBoundsException.class, () -> read.text().in(endless));
  }

  @Test
  void moreValuesThanBytesAreRefusedBeforeRoomIsMadeForThem() {
    StoredOutput out = new StoredOutput();
    out.writeVInt(Integer.MAX_VALUE);
    assertThrows(IndexOutOfBoundsException.class, () -> new StoredInput(out.bytes()).readSize());
  }
}
