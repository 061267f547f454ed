package dev.dossier.pdf;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads the tables of a TrueType file that layout needs.
 *
 * <p>Table formats: OpenType specification 1.9, chapters <i>cmap</i>, <i>hhea</i>, <i>hmtx</i>,
 * <i>name</i>, <i>OS/2</i> and <i>post</i>.
 */
final class FontFile {

  private static final int TRUE_TYPE = 0x00010000;
  private static final int ITALIC_SELECTION = 1;
  private static final String DAMAGED = "is damaged";

  private final FontSource source;
  private final ByteBuffer data;
  private final Map<String, Integer> tables = new HashMap<>();
  private final Map<String, Integer> lengths = new HashMap<>();

  private FontFile(FontSource source) {
    this.source = source;
    this.data = ByteBuffer.wrap(source.bytes());
  }

  /**
   * Reads a font.
   *
   * @throws FontFault if the bytes are no TrueType font that can be used
   */
  static FontFace read(FontSource source) {
    try {
      return new FontFile(source).face();
    } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
      throw new FontFault(source, DAMAGED);
    }
  }

  private FontFace face() {
    if (data.getInt(0) != TRUE_TYPE) {
      throw new FontFault(source, "is not a TrueType file with glyf outlines (.ttf)");
    }
    int count = u16(4);
    for (int i = 0; i < count; i++) {
      int entry = 12 + 16 * i;
      String tag = new String(source.bytes(), entry, 4, StandardCharsets.ISO_8859_1);
      tables.put(tag, data.getInt(entry + 8));
      lengths.put(tag, data.getInt(entry + 12));
      requireWithin(data.getInt(entry + 8), data.getInt(entry + 12), data.capacity());
    }
    requireOutlines();
    int unitsPerEm = u16(table("head") + 18);
    int hhea = table("hhea");
    int os2 = table("OS/2");
    int post = table("post");
    return new FontFace(
        source,
        family(),
        u16(os2 + 4),
        (u16(os2 + 62) & ITALIC_SELECTION) != 0,
        new FontFace.Metrics(
            perMille(data.getShort(hhea + 4), unitsPerEm),
            perMille(-data.getShort(hhea + 6), unitsPerEm),
            perMille(data.getShort(post + 8), unitsPerEm),
            perMille(data.getShort(post + 10), unitsPerEm),
            perMille(data.getShort(os2 + 28), unitsPerEm),
            perMille(data.getShort(os2 + 26), unitsPerEm)),
        advances(unitsPerEm));
  }

  private void requireWithin(int offset, int length, int limit) {
    if (offset < 0 || length < 0 || offset > limit - length) {
      throw new FontFault(source, DAMAGED);
    }
  }

  /** Outlines are read much later, when a document is written; their places are looked at here. */
  private void requireOutlines() {
    table("glyf");
    int loca = table("loca");
    boolean isShort = u16(table("head") + 50) == 0;
    int before = 0;
    for (int glyph = 0; glyph <= u16(table("maxp") + 4); glyph++) {
      int place = isShort ? 2 * u16(loca + 2 * glyph) : data.getInt(loca + 4 * glyph);
      requireWithin(before, place - before, lengths.getOrDefault("glyf", 0));
      before = place;
    }
  }

  /** The typographic family if there is one, else the family of four styles. */
  private String family() {
    int name = table("name");
    int strings = name + u16(name + 4);
    String family = "";
    for (int i = 0; i < u16(name + 2); i++) {
      int record = name + 6 + 12 * i;
      int id = u16(record + 6);
      boolean windowsEnglish = u16(record) == 3 && u16(record + 4) == 0x409;
      if (windowsEnglish && (id == 16 || (id == 1 && family.isEmpty()))) {
        family =
            new String(
                source.bytes(),
                strings + u16(record + 10),
                u16(record + 8),
                StandardCharsets.UTF_16BE);
      }
    }
    if (family.isEmpty()) {
      throw new FontFault(source, "has no English name");
    }
    return family;
  }

  private Map<Integer, Integer> advances(int unitsPerEm) {
    int[] widths = glyphAdvances(unitsPerEm);
    int cmap = table("cmap");
    int subtable = 0;
    int best = -1;
    for (int i = 0; i < u16(cmap + 2); i++) {
      int record = cmap + 4 + 8 * i;
      int platform = u16(record);
      int encoding = u16(record + 2);
      int rank = platform == 3 && encoding == 10 ? 2 : platform == 3 && encoding == 1 ? 1 : -1;
      if (rank > best) {
        best = rank;
        subtable = cmap + data.getInt(record + 4);
      }
    }
    if (best < 0) {
      throw new FontFault(source, "has no Unicode map");
    }
    Map<Integer, Integer> advances = new HashMap<>();
    int format = u16(subtable);
    if (format == 4) {
      readSegments(subtable, widths, advances);
    } else if (format == 12) {
      readGroups(subtable, widths, advances);
    } else {
      throw new FontFault(source, "has a character map of the unsupported format " + format);
    }
    return advances;
  }

  private void readSegments(int subtable, int[] widths, Map<Integer, Integer> advances) {
    int segments = u16(subtable + 6) / 2;
    int ends = subtable + 14;
    int starts = ends + 2 * segments + 2;
    int deltas = starts + 2 * segments;
    int offsets = deltas + 2 * segments;
    for (int s = 0; s < segments; s++) {
      int end = u16(ends + 2 * s);
      int start = u16(starts + 2 * s);
      int delta = u16(deltas + 2 * s);
      int offset = u16(offsets + 2 * s);
      for (int c = start; c <= end && c != 0xFFFF; c++) {
        int glyph;
        if (offset == 0) {
          glyph = (c + delta) & 0xFFFF;
        } else {
          glyph = u16(offsets + 2 * s + offset + 2 * (c - start));
          glyph = glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
        }
        put(c, glyph, widths, advances);
      }
    }
  }

  private void readGroups(int subtable, int[] widths, Map<Integer, Integer> advances) {
    int groups = data.getInt(subtable + 12);
    for (int g = 0; g < groups; g++) {
      int group = subtable + 16 + 12 * g;
      int start = data.getInt(group);
      int end = data.getInt(group + 4);
      int glyph = data.getInt(group + 8);
      for (int c = start; c <= end; c++) {
        put(c, glyph + (c - start), widths, advances);
      }
    }
  }

  private static void put(int c, int glyph, int[] widths, Map<Integer, Integer> advances) {
    if (glyph > 0 && glyph < widths.length) {
      advances.put(c, widths[glyph]);
    }
  }

  private int[] glyphAdvances(int unitsPerEm) {
    int glyphs = u16(table("maxp") + 4);
    int measured = u16(table("hhea") + 34);
    int hmtx = table("hmtx");
    int[] widths = new int[glyphs];
    for (int g = 0; g < glyphs; g++) {
      widths[g] = u16(hmtx + 4 * Math.min(g, measured - 1)) * 1000 / unitsPerEm;
    }
    return widths;
  }

  private static float perMille(int units, int unitsPerEm) {
    return units * 1000f / unitsPerEm;
  }

  private int table(String tag) {
    Integer offset = tables.get(tag);
    if (offset == null) {
      throw new FontFault(source, "has no table " + tag);
    }
    return offset;
  }

  private int u16(int offset) {
    return data.getShort(offset) & 0xFFFF;
  }
}
