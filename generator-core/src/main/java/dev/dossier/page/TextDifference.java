package dev.dossier.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What changed between two versions of a text, word by word. Long stretches that stayed the same
 * are shortened to the words beside a change.
 *
 * @param was the earlier version
 * @param is the later one
 */
public record TextDifference(List<Piece> was, List<Piece> is) {

  /** How many words stay beside a change. */
  private static final int CONTEXT = 6;

  /** The least part of the longer text that both have in common, or it counts as written anew. */
  private static final double ALIKE = 0.5;

  /** More words than this are not compared, for the time that it takes. */
  private static final int MOST_WORDS = 3_000;

  private static final String GAP = "…";

  public TextDifference {
    was = List.copyOf(was);
    is = List.copyOf(is);
  }

  /**
   * A stretch of one version.
   *
   * @param text its words
   * @param changed whether the other version does not have them
   */
  public record Piece(String text, boolean changed) {}

  /** The difference; empty where so little stayed that the later text counts as written anew. */
  static Optional<TextDifference> of(String before, String after) {
    String[] old = words(before);
    String[] now = words(after);
    if (Math.max(old.length, now.length) > MOST_WORDS) {
      return Optional.empty();
    }
    boolean[] oldKept = new boolean[old.length];
    boolean[] nowKept = new boolean[now.length];
    int common = align(old, now, oldKept, nowKept);
    return common < ALIKE * Math.max(old.length, now.length)
        ? Optional.empty()
        : Optional.of(pieces(old, now, oldKept, nowKept));
  }

  /** The first words of {@code text}, with a sign where more follow. */
  static String beginning(String text, int most) {
    String[] words = words(text);
    return words.length <= most
        ? String.join(" ", words)
        : String.join(" ", Arrays.copyOf(words, most)) + " " + GAP;
  }

  private static String[] words(String text) {
    return text.strip().split("\\s+");
  }

  /** Marks the words of a longest common subsequence, and says how many they are. */
  private static int align(String[] old, String[] now, boolean[] oldKept, boolean[] nowKept) {
    int[][] longest = new int[old.length + 1][now.length + 1];
    for (int i = old.length - 1; i >= 0; i--) {
      for (int j = now.length - 1; j >= 0; j--) {
        longest[i][j] =
            old[i].equals(now[j])
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < old.length && j < now.length) {
      if (old[i].equals(now[j])) {
        oldKept[i++] = true;
        nowKept[j++] = true;
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return longest[0][0];
  }

  /** Both versions, parted where either differs from the other. */
  private static TextDifference pieces(
      String[] old, String[] now, boolean[] oldKept, boolean[] nowKept) {
    List<Piece> was = new ArrayList<>();
    List<Piece> is = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < old.length || j < now.length) {
      int from = i;
      while (i < old.length && j < now.length && oldKept[i] && nowKept[j]) {
        i++;
        j++;
      }
      if (i > from) {
        boolean first = was.isEmpty() && is.isEmpty();
        boolean last = i == old.length && j == now.length;
        Piece same = same(Arrays.copyOfRange(old, from, i), first, last);
        was.add(same);
        is.add(same);
      }
      i = changed(old, oldKept, i, was);
      j = changed(now, nowKept, j, is);
    }
    return new TextDifference(was, is);
  }

  /** Adds the words from {@code from} that the other version does not have; says where they end. */
  private static int changed(String[] words, boolean[] kept, int from, List<Piece> pieces) {
    int to = from;
    while (to < words.length && !kept[to]) {
      to++;
    }
    if (to > from) {
      pieces.add(new Piece(String.join(" ", Arrays.copyOfRange(words, from, to)), true));
    }
    return to;
  }

  /** The words of a stretch that are beside a change: at its begin, at its end, or at both. */
  private static Piece same(String[] run, boolean first, boolean last) {
    int head = first ? 0 : CONTEXT;
    int tail = last ? 0 : CONTEXT;
    if (run.length <= head + tail + 2) {
      return new Piece(String.join(" ", run), false);
    }
    List<String> shown = new ArrayList<>(Arrays.asList(run).subList(0, head));
    shown.add(GAP);
    shown.addAll(Arrays.asList(run).subList(run.length - tail, run.length));
    return new Piece(String.join(" ", shown), false);
  }
}
