package nienbieu.render;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nienbieu.source.Nearest;

/**
 * Reads {@code view.title} from our records. Pebble could do it too, but asks itself anew each time
 * which method that might be; pages are little else than such questions.
 */
final class RecordFields implements AttributeResolver {
  private static final ClassValue<Map<String, Function<Object, Object>>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Map<String, Function<Object, Object>> computeValue(Class<?> type) {
          return accessors(type);
        }
      };

  @Override
  public ResolvedAttribute resolve(
      Object instance,
      Object attribute,
      Object[] values,
      ArgumentsNode arguments,
      EvaluationContextImpl context,
      String file,
      int line) {
    if (!(instance instanceof Record) || arguments != null) {
      return null;
    }
    Map<String, Function<Object, Object>> fields = ACCESSORS.get(instance.getClass());
    Function<Object, Object> accessor = fields.get(attribute);
    if (accessor == null) {
      throw unknown(String.valueOf(attribute), fields.keySet(), file, line);
    }
    return new ResolvedAttribute(accessor.apply(instance));
  }

  // The kind of exception that Pebble itself throws; its words are about Java classes.
  private static PebbleException unknown(String name, Set<String> fields, String file, int line) {
    String meant =
        Nearest.to(name, fields).map(near -> "; did you mean “" + near + "”?").orElse("");
    String what = "there is no “" + name + "” here" + meant;
    return new AttributeNotFoundException(null, what, name, line, file);
  }

  /** Only records of ours: what {@link AccessList} allows, and no more. */
  private static Map<String, Function<Object, Object>> accessors(Class<?> type) {
    Map<String, Function<Object, Object>> accessors = new HashMap<>();
    if (AccessList.isOurs(type)) {
      for (RecordComponent component : type.getRecordComponents()) {
        accessors.put(component.getName(), accessor(component));
      }
    }
    return accessors;
  }

  /** What the compiler makes of {@code Frame::title}: as fast as calling the method. */
  @SuppressWarnings("unchecked")
  private static Function<Object, Object> accessor(RecordComponent component) {
    MethodHandles.Lookup here = MethodHandles.lookup();
    try {
      MethodHandle read = here.unreflect(component.getAccessor());
      return (Function<Object, Object>)
          LambdaMetafactory.metafactory(
                  here,
                  "apply",
                  MethodType.methodType(Function.class),
                  MethodType.methodType(Object.class, Object.class),
                  read,
                  read.type().wrap())
              .getTarget()
              .invoke();
    } catch (Throwable hidden) {
      throw new IllegalStateException(component + " must be public for templates", hidden);
    }
  }
}
