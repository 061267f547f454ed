package dev.dossier.read;

/** A set of numbers that takes eight to sixteen bytes for each. */
final class LongSet {

  private static final int SMALLEST = 1 << 12;

  private long[] table = new long[SMALLEST];
  private boolean holdsZero;
  private int size;

  /** Adds {@code value}; whether it was not there. */
  boolean add(long value) {
    if (value == 0) {
      boolean fresh = !holdsZero;
      holdsZero = true;
      return fresh;
    }
    if (size * 3L > table.length * 2L) {
      grow();
    }
    boolean fresh = put(table, value);
    size += fresh ? 1 : 0;
    return fresh;
  }

  private void grow() {
    long[] larger = new long[Math.multiplyExact(table.length, 2)];
    for (long value : table) {
      if (value != 0) {
        put(larger, value);
      }
    }
    table = larger;
  }

  private static boolean put(long[] table, long value) {
    int mask = table.length - 1;
    int i = (int) (value ^ (value >>> 32)) & mask;
    while (table[i] != 0) {
      if (table[i] == value) {
        return false;
      }
      i = (i + 1) & mask;
    }
    table[i] = value;
    return true;
  }
}
