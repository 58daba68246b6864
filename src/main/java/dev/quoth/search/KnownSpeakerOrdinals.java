package dev.quoth.search;

import dev.quoth.SpeakerRegistry;
import java.io.IOException;
import java.util.Map;
import java.util.WeakHashMap;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the ordinals of one snapshot's speakers for each registry that is in use. Safe for use
 * by several threads at once.
 */
final class KnownSpeakerOrdinals {

  private final Map<SpeakerRegistry, SpeakerOrdinals> known = new WeakHashMap<>();

  /** Nobody waits for another's, who may have more time: two may find the same at once. */
  SpeakerOrdinals of(SpeakerRegistry registry, IndexReader reader) throws IOException {
    @Nullable SpeakerOrdinals ordinals;
    synchronized (known) {
      ordinals = known.get(registry);
    }
    if (ordinals == null) {
      ordinals = new SpeakerOrdinals(registry, reader);
      synchronized (known) {
        known.put(registry, ordinals);
      }
    }
    return ordinals;
  }
}
