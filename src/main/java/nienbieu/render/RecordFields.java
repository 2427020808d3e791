package nienbieu.render;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads {@code view.title} from our records. Pebble could do it too, but asks itself anew each time
 * which method that might be; pages are little else than such questions.
 */
final class RecordFields implements AttributeResolver {
  private static final MethodType FROM_OBJECT = MethodType.methodType(Object.class, Object.class);

  private static final ClassValue<Map<String, MethodHandle>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
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
    MethodHandle accessor = ACCESSORS.get(instance.getClass()).get(attribute);
    if (accessor == null) {
      return null;
    }
    try {
      return new ResolvedAttribute((Object) accessor.invokeExact(instance));
    } catch (RuntimeException | Error failure) {
      throw failure;
    } catch (Throwable impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Only records of ours: what {@link AccessList} allows, and no more. */
  private static Map<String, MethodHandle> accessors(Class<?> type) {
    Map<String, MethodHandle> accessors = new HashMap<>();
    if (!AccessList.isOurs(type)) {
      return accessors;
    }
    try {
      for (RecordComponent component : type.getRecordComponents()) {
        MethodHandle accessor = MethodHandles.lookup().unreflect(component.getAccessor());
        accessors.put(component.getName(), accessor.asType(FROM_OBJECT));
      }
    } catch (IllegalAccessException hidden) {
      throw new IllegalStateException(type + " must be public for templates", hidden);
    }
    return accessors;
  }
}
