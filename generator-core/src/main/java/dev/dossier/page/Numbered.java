package dev.dossier.page;

import java.util.List;
import java.util.stream.IntStream;

/** Lists whose items know their number. */
final class Numbered {

  private Numbered() {}

  /** Makes an item of a list, counted from 1. */
  @FunctionalInterface
  interface Maker<S, T> {
    T make(int number, S source);
  }

  static <S, T> List<T> list(List<S> sources, Maker<S, T> maker) {
    return IntStream.range(0, sources.size())
        .mapToObj(i -> maker.make(i + 1, sources.get(i)))
        .toList();
  }
}
