package dev.dossier.export;

import dev.dossier.derive.CellDuties;
import dev.dossier.derive.EffectiveTask;
import dev.dossier.export.ExportSubject.Part;
import dev.dossier.model.Control;
import dev.dossier.model.ControlFramework;
import dev.dossier.model.Owner;
import dev.dossier.model.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Who has which part in a control for one service: whoever has a task that the data maps to it. On
 * a layer in the hands of a third party nobody's task holds, and what is mapped there is the third
 * party's. Without any such task nothing is said of the control.
 *
 * @param control the control
 * @param customer what the customer does for it, a line for each task
 * @param provider what the provider does for it, a line for each task
 * @param others the layers on which a third party does it
 */
record ControlShare(
    Control control, List<String> customer, List<String> provider, List<String> others) {

  ControlShare {
    customer = List.copyOf(customer);
    provider = List.copyOf(provider);
    others = List.copyOf(others);
  }

  /** The controls of {@code framework}, in its order, for the service of {@code part}. */
  static List<ControlShare> all(ControlFramework framework, Part part) {
    return framework.controls().stream().map(control -> of(control, framework, part)).toList();
  }

  private static ControlShare of(Control control, ControlFramework framework, Part part) {
    List<String> customer = new ArrayList<>();
    List<String> provider = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (CellDuties duties : part.service().duties()) {
      Function<EffectiveTask, String> line =
          task -> duties.cell().layer().name() + ": " + task.task().title();
      duties.tasks(Side.CUSTOMER).stream()
          .filter(task -> serves(task, control, framework))
          .map(line)
          .forEach(customer::add);
      duties.tasks(Side.PROVIDER).stream()
          .filter(task -> serves(task, control, framework))
          .map(line)
          .forEach(provider::add);
      if (duties.cell().cell().owner() == Owner.THIRD_PARTY
          && duties.idle().stream().anyMatch(task -> serves(task, control, framework))) {
        others.add(duties.cell().layer().name());
      }
    }
    return new ControlShare(control, customer, provider, others);
  }

  private static boolean serves(EffectiveTask task, Control control, ControlFramework framework) {
    return task.task().controls().getOrDefault(framework.id(), List.of()).contains(control.id());
  }

  /** Whether the data says anything of it. */
  boolean isMapped() {
    return !customer.isEmpty() || !provider.isEmpty() || !others.isEmpty();
  }

  /** Whether only the customer has a part in it. */
  boolean isCustomersAlone() {
    return !customer.isEmpty() && provider.isEmpty() && others.isEmpty();
  }

  /** Whether the customer has no part in it. */
  boolean isWithoutCustomer() {
    return customer.isEmpty() && isMapped();
  }
}
