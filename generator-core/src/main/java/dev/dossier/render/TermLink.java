package dev.dossier.render;

import dev.dossier.page.Glossary;
import org.commonmark.node.CustomNode;

/** A word of the glossary in prose, which leads there. */
final class TermLink extends CustomNode {

  private final String href;
  private final String meaning;

  TermLink(Glossary glossary, Glossary.Word word) {
    this.href = glossary.page() + "#" + word.id();
    this.meaning = word.meaning();
  }

  String href() {
    return href;
  }

  /** What is meant by the word, as plain text. */
  String meaning() {
    return meaning;
  }
}
