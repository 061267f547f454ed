package dev.dossier.render;

import dev.dossier.model.Prose;
import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;

/**
 * Lets templates read the components of page records and nothing else: no class, no other object,
 * no method with a parameter.
 */
final class PageAccess implements MemberAccessPolicy {

  private static final String PAGES = "dev.dossier.page.";

  @Override
  public ClassMemberAccessPolicy forClass(Class<?> type) {
    boolean isPageRecord = type.isRecord() && type.getName().startsWith(PAGES);
    boolean isProse = type == Prose.class;
    return new ClassMemberAccessPolicy() {
      @Override
      public boolean isMethodExposed(Method method) {
        return isPageRecord
            ? Arrays.stream(type.getRecordComponents())
                .anyMatch(component -> component.getAccessor().equals(method))
            : isProse && method.getName().equals("isBlank");
      }

      @Override
      public boolean isConstructorExposed(Constructor<?> constructor) {
        return false;
      }

      @Override
      public boolean isFieldExposed(Field field) {
        return false;
      }
    };
  }

  @Override
  public boolean isToStringAlwaysExposed() {
    return false;
  }
}
