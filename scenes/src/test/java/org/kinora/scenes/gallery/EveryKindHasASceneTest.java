package org.kinora.scenes.gallery;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kinora.engine.Kinora;
import org.kinora.engine.animation.Animations;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.timeline.Animation;

/** Whatever an author can make is to be seen in the gallery, so that a new kind comes with a scene. */
class EveryKindHasASceneTest {

    /** What only ever comes as a part of something else, and what makes it. */
    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("Bar", "BarChart"),
            Map.entry("Bracket", "Matrix"),
            Map.entry("BubbleShape", "SpeechBubble"),
            Map.entry("CodePanel", "Code"),
            Map.entry("Face", "Cube"),
            Map.entry("FieldArrow", "ArrowVectorField"),
            Map.entry("FlowLine", "StreamLines"),
            Map.entry("Letter", "Text"));

    private static Set<JavaClass> kinds;

    /** The names of all methods of the engine that scenes of the gallery call. */
    private static final Set<String> called = new HashSet<>();

    /** All kinds of which scenes of the gallery make one, or are given one by a method. */
    private static final Set<String> made = new HashSet<>();

    @BeforeAll
    static void read() {
        var importer = new ClassFileImporter().withImportOption(new DoNotIncludeTests());
        kinds = importer.importPackages("org.kinora.engine.mobject", "org.kinora.engine.animation").stream()
                .filter(type -> type.isAssignableTo(Mobject.class) || type.isAssignableTo(Animation.class))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .collect(toCollection(HashSet::new));
        importer.importPackages("org.kinora.scenes.gallery").stream()
                .flatMap(type -> type.getCodeUnits().stream())
                .flatMap(EveryKindHasASceneTest::targets)
                .forEach(EveryKindHasASceneTest::note);
    }

    private static Stream<CodeUnitAccessTarget> targets(JavaCodeUnit unit) {
        return Stream.of(
                        unit.getConstructorCallsFromSelf(),
                        unit.getConstructorReferencesFromSelf(),
                        unit.getMethodCallsFromSelf(),
                        unit.getMethodReferencesFromSelf())
                .flatMap(Set::stream)
                .map(access -> access.getTarget());
    }

    private static void note(CodeUnitAccessTarget target) {
        called.add(target.getName());
        if (target.getName().equals(JavaConstructor.CONSTRUCTOR_NAME)) {
            made.add(target.getOwner().getSimpleName());
        } else {
            made.add(target.getRawReturnType().getSimpleName());
        }
    }

    private static Set<String> withoutScene(Class<?> of) {
        return kinds.stream()
                .filter(type -> type.isAssignableTo(of))
                .map(JavaClass::getSimpleName)
                .filter(name -> !made.contains(name))
                .collect(toCollection(TreeSet::new));
    }

    @Test
    void everyMobjectThatAnAuthorMakesIsMadeInTheGallery() {
        assertThat(withoutScene(Mobject.class))
                .as("kinds of mobjects that no scene of the gallery makes")
                .isSubsetOf(PARTS.keySet());
    }

    @Test
    void whatOnlyComesAsAPartCannotBeMadeAndItsWholeIsInTheGallery() {
        for (JavaClass type : kinds) {
            if (PARTS.containsKey(type.getSimpleName())) {
                assertThat(type.getConstructors())
                        .as(type.getName())
                        .noneMatch(maker -> maker.getModifiers().contains(JavaModifier.PUBLIC));
            }
        }
        assertThat(made).containsAll(PARTS.values());
    }

    @Test
    void everyAnimationIsPlayedInTheGallery() {
        assertThat(withoutScene(Animation.class))
                .as("animations that no scene of the gallery plays")
                .isEmpty();
    }

    @Test
    void everyMethodThatMakesAnAnimationIsCalledInTheGallery() {
        Set<String> names = Stream.of(Animations.class, Kinora.class)
                .map(type -> new ClassFileImporter().importClass(type))
                .flatMap(type -> type.getMethods().stream())
                .filter(EveryKindHasASceneTest::isForAuthors)
                .filter(method -> method.getRawReturnType().isAssignableTo(Animation.class))
                .map(JavaMember::getName)
                .collect(toCollection(TreeSet::new));
        assertThat(names).hasSizeGreaterThan(60);
        names.removeAll(called);
        assertThat(names).as("animations that no scene of the gallery calls").isEmpty();
    }

    private static boolean isForAuthors(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && method.getModifiers().contains(JavaModifier.STATIC);
    }
}
