package dev.dossier.disclose;

import dev.dossier.derive.DueReview;
import dev.dossier.model.DocumentControl;
import dev.dossier.model.Id;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who answers for a document, how far its approval is, and when its review is due. */
public final class DisclosedControl {

  private final DocumentControl stated;
  private final @Nullable DueReview review;
  private final @Nullable Id successor;

  DisclosedControl(DocumentControl stated, @Nullable DueReview review, @Nullable Id successor) {
    this.stated = stated;
    this.review = review;
    this.successor = successor;
  }

  /** What is stated: by the record itself, else by the organisation for all its documents. */
  public DocumentControl stated() {
    return stated;
  }

  /** The next review; empty if none is to come. */
  public Optional<DueReview> review() {
    return Optional.ofNullable(review);
  }

  /** The record that replaces the one that is spoken of; empty if the audience may not see it. */
  public Optional<Id> successor() {
    return Optional.ofNullable(successor);
  }
}
