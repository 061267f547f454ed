package dev.dossier.compare;

import java.util.Comparator;
import java.util.Locale;

/**
 * Somebody who has to act on a change.
 *
 * @param role in which role
 * @param id the id of the team or the customer; empty for roles that mean everybody in them
 * @param name the name of the team or the customer; empty for the other roles
 */
public record Actor(Role role, String id, String name) implements Comparable<Actor> {

  /** All customers whom the change reaches. */
  public static final Actor CUSTOMERS = new Actor(Role.CUSTOMERS, "", "");

  /** The provider, where no team of it is in charge. */
  public static final Actor PROVIDER = new Actor(Role.PROVIDER, "", "");

  /** A third party that stands in for both. */
  public static final Actor THIRD_PARTY = new Actor(Role.THIRD_PARTY, "", "");

  private static final Comparator<Actor> ORDER =
      Comparator.comparing(Actor::role).thenComparing(Actor::name).thenComparing(Actor::id);

  /** The roles, in the order in which they are listed. */
  public enum Role {
    CUSTOMERS,
    CUSTOMER,
    PROVIDER,
    TEAM,
    THIRD_PARTY;

    /** The word for it in machine-readable output. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  @Override
  public int compareTo(Actor other) {
    return ORDER.compare(this, other);
  }
}
