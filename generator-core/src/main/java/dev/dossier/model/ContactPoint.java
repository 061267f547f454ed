package dev.dossier.model;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to reach an organisation or a team.
 *
 * @param email e-mail address
 * @param phone telephone number, international form
 * @param web address of a page or form
 * @param address lines of a postal address
 * @param aroundTheClock whether it is answered at any hour of any day
 */
public record ContactPoint(
    @Nullable String email,
    @Nullable String phone,
    @Nullable URI web,
    List<String> address,
    @Nullable Boolean aroundTheClock) {

  public ContactPoint {
    address = List.copyOf(address);
  }
}
