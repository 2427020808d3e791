package nienbieu.render;

import io.pebbletemplates.pebble.attributes.methodaccess.MethodAccessValidator;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * What a template may call: the accessors of our own records, and a few questions to texts and
 * collections. Everything else is refused, whatever Pebble itself would allow.
 */
final class AccessList implements MethodAccessValidator {
  private static final Set<String> QUESTIONS = Set.of("isEmpty", "size", "length");

  @Override
  public boolean isMethodAccessAllowed(Object object, Method method) {
    if (method.getParameterCount() > 0) {
      return false;
    }
    if (object instanceof Record) {
      return isOurs(object.getClass()) && isAccessor(object.getClass(), method);
    }
    boolean plain =
        object instanceof String || object instanceof Collection || object instanceof Map;
    return plain && QUESTIONS.contains(method.getName());
  }

  static boolean isOurs(Class<?> type) {
    return type.getName().startsWith("nienbieu.");
  }

  private static boolean isAccessor(Class<?> type, Method method) {
    for (var component : type.getRecordComponents()) {
      if (component.getAccessor().getName().equals(method.getName())) {
        return true;
      }
    }
    return false;
  }
}
