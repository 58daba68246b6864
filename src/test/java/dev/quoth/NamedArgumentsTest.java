package dev.quoth;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A null is refused where it is given, and the message says which argument it was. */
class NamedArgumentsTest {

  private static Stream<Method> changes(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getReturnType() == type && method.getParameterCount() == 1)
        .filter(method -> !method.getParameterTypes()[0].isPrimitive());
  }

  private static void assertNamed(Object target, Method method) {
    InvocationTargetException thrown =
        assertThrows(
            InvocationTargetException.class,
            () -> method.invoke(target, new Object[] {null}),
            method::toString);
    NullPointerException refused =
        assertInstanceOf(NullPointerException.class, thrown.getCause(), method::toString);
    assertNotNull(refused.getMessage(), method::toString);
  }

  @Test
  void ofAQuery() {
    changes(QuoteQuery.class).forEach(method -> assertNamed(QuoteQuery.by("Brandt"), method));
  }

  @Test
  void ofAnArticle() {
    Article.Builder builder = Article.builder("pier-7", "The pier stays open.");
    changes(Article.Builder.class).forEach(method -> assertNamed(builder, method));
  }
}
