package org.kinora.engine.mobject;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinora.engine.animation.Animations;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.scene.SceneException;
import org.kinora.engine.timeline.Animation;
import org.kinora.engine.timeline.FrameRate;

/**
 * Every public constructor, factory and setter of mobjects, animations and graphs is given, in place of each argument, what
 * it cannot mean anything by: it goes on or refuses that, in a sentence of its own.
 */
class BadArgumentsTest {

    private static final FilmSettings TEN_FRAMES_A_SECOND = new FilmSettings(FrameRate.of(10), 16 / 9.0, 1);

    /** Things of the engine that no author calls. */
    private static final Set<String> INNER = Set.of(
            "CrossFade",
            "Effect",
            "EffectMotion",
            "Instances",
            "LayerStyle",
            "MachineFonts",
            "Macros",
            "Metamorphosis",
            "Placement",
            "Pose",
            "SceneFolder",
            "DisplayList");

    /** Calls something with arguments, in a scene. */
    private interface Call {
        Object with(Object[] arguments) throws ReflectiveOperationException;
    }

    private record Called(String name, Executable code, Call call) {

        Object[] good() {
            Object[] arguments = new Object[code.getParameterCount()];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = Samples.good(code.getParameterTypes()[i], code.getGenericParameterTypes()[i], i);
            }
            return arguments;
        }

        @Override
        public String toString() {
            return name
                    + Arrays.stream(code.getParameterTypes())
                            .map(Class::getSimpleName)
                            .toList();
        }
    }

    /** Makes something with an argument that may be bad, shows it, and plays it. */
    private static final class Trial extends Scene {

        private final Called called;
        private final UnaryOperator<Object[]> spoilt;

        Trial(Called called, UnaryOperator<Object[]> spoilt) {
            this.called = called;
            this.spoilt = spoilt;
        }

        @Override
        protected void construct() {
            Object made;
            try {
                made = called.call.with(spoilt.apply(called.good()));
            } catch (InvocationTargetException thrown) {
                throw BadArgumentsTest.<RuntimeException>same(thrown.getCause());
            } catch (ReflectiveOperationException impossible) {
                throw new AssertionError(impossible);
            }
            if (made instanceof Animation animation) {
                play(animation.seconds(0.3));
            } else if (made instanceof Mobject mobject && !(made instanceof Camera)) {
                add(mobject);
                pause(0.1);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E same(Throwable thrown) throws E {
        throw (E) thrown;
    }

    static Stream<Called> calls() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.kinora.engine.mobject", "org.kinora.engine.animation")
                        .stream()
                        .filter(type -> type.isTopLevelClass() && !type.isInterface() && !type.isEnum())
                        .map(type -> type.reflect())
                        .filter(type -> Modifier.isPublic(type.getModifiers()) && !INNER.contains(type.getSimpleName()))
                        .sorted(Comparator.comparing(Class::getSimpleName))
                        .flatMap(BadArgumentsTest::calls);
    }

    private static Stream<Called> calls(Class<?> type) {
        List<Called> all = new ArrayList<>();
        boolean isMade = !Modifier.isAbstract(type.getModifiers()) && type != Animations.class;
        if (isMade) {
            for (Constructor<?> maker : type.getConstructors()) {
                all.add(new Called("new " + type.getSimpleName(), maker, maker::newInstance));
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (!Modifier.isPublic(method.getModifiers()) || method.isSynthetic()) {
                continue;
            }
            String name = type.getSimpleName() + "." + method.getName();
            if (Modifier.isStatic(method.getModifiers())) {
                all.add(new Called(name, method, arguments -> method.invoke(null, arguments)));
            } else if (isMade && type.isAssignableFrom(method.getReturnType()) && type.getConstructors().length > 0) {
                all.add(new Called(name, method, arguments -> method.invoke(simplest(type), arguments)));
            }
        }
        return all.stream().filter(called -> called.code.getParameterCount() > 0);
    }

    private static Object simplest(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> maker = Arrays.stream(type.getConstructors())
                .min(Comparator.comparingInt(Constructor::getParameterCount))
                .orElseThrow();
        return maker.newInstance(new Called("", maker, maker::newInstance).good());
    }

    @ParameterizedTest
    @MethodSource("calls")
    void whatCannotBeIsTakenOrRefusedInASentence(Called called) {
        Class<?>[] types = called.code.getParameterTypes();
        List<String> bare = new ArrayList<>();
        for (int i = 0; i < types.length; i++) {
            for (Object bad : Samples.bad(types[i])) {
                int index = i;
                String said = said(new Trial(called, arguments -> {
                    arguments[index] = bad;
                    return arguments;
                }));
                if (!isSentence(said)) {
                    bare.add("argument %d, %s: %s".formatted(i, bad, said));
                }
            }
        }
        assertThat(bare).isEmpty();
    }

    /** Files of a certain kind, names of what is there, and a program that is installed are more than a type says. */
    @Test
    void nearlyEverythingTakesGoodArguments() {
        List<Called> all = calls().toList();
        List<String> refused = all.stream()
                .filter(called ->
                        !said(new Trial(called, arguments -> arguments)).isEmpty())
                .map(Called::toString)
                .toList();
        assertThat(all).hasSizeGreaterThan(500);
        assertThat(refused).hasSizeLessThan(all.size() / 7);
    }

    /** What the author reads, or nothing. */
    private static String said(Scene scene) {
        try (Film film = Film.record(scene, TEN_FRAMES_A_SECOND)) {
            FilmFrames frames = new FilmFrames(film);
            for (long frame = 0; frame < Math.min(3, film.frameCount()); frame++) {
                frames.frame(frame);
            }
            return "";
        } catch (SceneException refused) {
            // Java leaves the stack out where the same line has thrown very often, which only this test's does
            return refused.getCause().getStackTrace().length == 0 ? "" : refused.getMessage();
        }
    }

    private static boolean isSentence(String said) {
        return !said.matches("(?s).*(Exception|Error|Cannot |cannot be cast|needs more memory|\n).*");
    }
}
