package org.kinora.engine.mobject;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kinora.engine.animation.Animations;
import org.kinora.engine.scene.Recorded;
import org.kinora.engine.timeline.Animation;

/** What comes with every kind of mobject and every animation: an example to copy, and tests. */
class EveryKindTest {

    /** Kinds that are not among {@link MobjectKinds}, and why. */
    private static final Map<String, String> WITHOUT_STATE_OF_THEIR_OWN =
            Map.of("Camera", "a scene has the one that it has; CameraTest tests its state");

    private static Set<JavaClass> kinds;

    @BeforeAll
    static void read() {
        kinds = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.kinora.engine.mobject", "org.kinora.engine.animation")
                        .stream()
                        .filter(type -> type.isAssignableTo(Mobject.class) || type.isAssignableTo(Animation.class))
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .collect(toCollection(HashSet::new));
    }

    @Test
    void theStateOfEveryKindIsTested() {
        Set<String> tested = new HashSet<>();
        Recorded.film(scene -> MobjectKinds.all()
                .values()
                .forEach(maker -> SavedState.tree(maker.get())
                        .forEach(member -> tested.add(member.getClass().getSimpleName()))));
        Set<String> untested = kinds.stream()
                .filter(type -> type.isAssignableTo(Mobject.class))
                .map(JavaClass::getSimpleName)
                .filter(name -> !tested.contains(name))
                .collect(toCollection(TreeSet::new));
        assertThat(untested).containsExactlyInAnyOrderElementsOf(WITHOUT_STATE_OF_THEIR_OWN.keySet());
    }

    @Test
    void everyKindHasAnExampleInItsDocumentation() throws IOException {
        Set<String> without = new TreeSet<>();
        for (JavaClass type : kinds) {
            String source =
                    Files.readString(Path.of("src/main/java", type.getName().replace('.', '/') + ".java"));
            String head = source.substring(0, source.indexOf("\npublic "));
            if (!head.contains("<pre>{@code")) {
                without.add(type.getSimpleName());
            }
        }
        assertThat(without).isEmpty();
    }

    @Test
    void everyMethodThatMakesAnAnimationIsCalledByATest() {
        Set<String> called = new HashSet<>();
        new ClassFileImporter()
                        .withImportOption(location -> location.contains("test-classes"))
                        .importPackages("org.kinora.engine")
                        .stream()
                        .flatMap(type -> type.getMethodCallsFromSelf().stream())
                        .filter(call -> call.getTargetOwner().isAssignableTo(Animations.class))
                        .forEach(call -> called.add(call.getTarget().getName()));
        Set<String> names = new ClassFileImporter()
                .importClass(Animations.class).getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> method.getRawReturnType().isAssignableTo(Animation.class))
                        .map(JavaMember::getName)
                        .collect(toCollection(TreeSet::new));
        assertThat(names).hasSizeGreaterThan(60);
        names.removeAll(called);
        assertThat(names).isEmpty();
    }
}
