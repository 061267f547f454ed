package dev.dossier.diagnostic;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The places of one file's values: the shape of its YAML without the values. Findings about a
 * record ask it where a value stands:
 *
 * <pre>{@code
 * places.at("timeline", 3, "phase")
 * }</pre>
 *
 * @param span the value itself
 * @param key the key that introduces the value in its mapping; absent for items of a sequence and
 *     for the root
 * @param fields the values of a mapping by key, in the order of the file; empty for others
 * @param items the items of a sequence; empty for others
 */
public record SourceTree(
    SourceSpan span,
    @Nullable SourceSpan key,
    Map<String, SourceTree> fields,
    List<SourceTree> items) {

  /** A value without parts, in a sequence or on its own. */
  public static SourceTree leaf(SourceSpan span) {
    return new SourceTree(span, null, Map.of(), List.of());
  }

  /**
   * Where the value at {@code path} stands; where a part of the path does not exist, its nearest
   * ancestor that does.
   *
   * @param path keys as they are written in the file ({@code String}) and positions in sequences
   *     from 0 ({@code Integer})
   */
  public SourceSpan at(Object... path) {
    return node(path).span();
  }

  /** Where the key stands that introduces the value at {@code path}, or else the value. */
  public SourceSpan keyAt(Object... path) {
    SourceTree node = node(path);
    return node.key() == null ? node.span() : node.key();
  }

  /**
   * The places of the value of {@code key}.
   *
   * @throws IllegalArgumentException if this mapping has no such key
   */
  public SourceTree field(String key) {
    SourceTree field = fields.get(key);
    if (field == null) {
      throw new IllegalArgumentException("no key " + key + " at " + span);
    }
    return field;
  }

  private SourceTree node(Object... path) {
    SourceTree node = this;
    for (Object step : path) {
      SourceTree next = node.child(step);
      if (next == null) {
        return node;
      }
      node = next;
    }
    return node;
  }

  private @Nullable SourceTree child(Object step) {
    if (step instanceof Integer index) {
      return index >= 0 && index < items.size() ? items.get(index) : null;
    }
    return step instanceof String key ? fields.get(key) : null;
  }
}
