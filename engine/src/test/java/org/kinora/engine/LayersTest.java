package org.kinora.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Stream;

/** The engine's packages stand in a row, and none looks to the right. */
@AnalyzeClasses(packages = "org.kinora.engine", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {

    private static final String ENGINE = "org.kinora.engine.";

    /** What a scene is written with; its public types speak the JDK's language and our own, no library's. */
    private static final List<String> AUTHORING = List.of(
            "geometry",
            "graph",
            "paint",
            "media",
            "sound",
            "timeline",
            "text",
            "mobject",
            "narration",
            "animation",
            "scene");

    /** The package above all of these, which a scene imports. */
    private static final String FACADE = "";

    private static final List<String> LEFT_TO_RIGHT = List.of(
            "geometry",
            "graph",
            "paint",
            "frame",
            "raster",
            "pixels",
            "space",
            "media",
            "sound",
            "timeline",
            "text",
            "mobject",
            "narration",
            "animation",
            "scene",
            "timing",
            "gl",
            "render",
            "video",
            "output",
            "golden",
            "review",
            "handoff",
            "preview",
            "present",
            FACADE,
            "cli");

    @ArchTest
    void everyPackageHasItsPlaceInTheRow(JavaClasses engine) {
        assertThat(engine.stream().map(LayersTest::layer).distinct()).isSubsetOf(LEFT_TO_RIGHT);
    }

    @ArchTest
    void noPackageImportsOneToItsRight(JavaClasses engine) {
        for (int place = 0; place < LEFT_TO_RIGHT.size() - 1; place++) {
            String[] right = LEFT_TO_RIGHT.stream()
                    .skip(place + 1)
                    .map(LayersTest::packages)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(packages(LEFT_TO_RIGHT.get(place)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(right)
                    .allowEmptyShould(true)
                    .check(engine);
        }
    }

    @ArchTest
    static final ArchRule openGlKnowsNothingOfPictures =
            noClasses().that().resideInAPackage(ENGINE + "gl..").should().dependOnClassesThat(inTheEngineOutside("gl"));

    @ArchTest
    static final ArchRule coverageIsMadeOfPathsAndPaintsAlone = noClasses()
            .that()
            .resideInAPackage(ENGINE + "raster..")
            .should()
            .dependOnClassesThat(inTheEngineOutside("raster", "frame", "paint", "geometry"));

    @ArchTest
    static final ArchRule onlyWhatDrawsUsesOpenGl = classes()
            .that()
            .resideInAPackage(ENGINE + "gl..")
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAnyPackage(
                    ENGINE + "gl..", ENGINE + "render..", ENGINE + "preview..", ENGINE + "present..", ENGINE + "cli..");

    /** Where numbers lie on a GPU is told to those who draw them; how to get at them is not an author's business. */
    @ArchTest
    static final ArchRule onlyWhatDrawsOpensOpenGl = noClasses()
            .that()
            .resideOutsideOfPackages(
                    ENGINE + "gl..", ENGINE + "render..", ENGINE + "preview..", ENGINE + "present..", ENGINE + "cli..")
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are of org.kinora.gl, apart from GpuFloats",
                    type -> type.getPackageName().equals("org.kinora.gl")
                            && !type.getSimpleName().equals("GpuFloats")));

    /** The classes that read media are slow to load; a film that reads none does without them. */
    @ArchTest
    static final ArchRule onlyTheReadersOfMediaUseJavaCv = noClasses()
            .that()
            .resideOutsideOfPackage(ENGINE + "media..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.bytedeco.javacv..");

    @ArchTest
    static final ArchRule onlyTheCommandLineKnowsOptions = noClasses()
            .that()
            .resideOutsideOfPackage(ENGINE + "cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.kinora.command..");

    @ArchTest
    static final ArchRule formulasKnowNothingOfText = noClasses()
            .that()
            .resideInAPackage(ENGINE + "text.tex..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ENGINE + "text");

    @ArchTest
    static final ArchRule onlyTextSetsFormulas = classes()
            .that()
            .resideInAPackage(ENGINE + "text.tex..")
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAPackage(ENGINE + "text..");

    @ArchTest
    static final ArchRule anAuthorSeesNoLibrary = classes()
            .that()
            .resideInAnyPackage(
                    AUTHORING.stream().map(name -> ENGINE + name + "..").toArray(String[]::new))
            .and()
            .arePublic()
            .should(showNoLibrary());

    private static String layer(JavaClass type) {
        String name = type.getPackageName();
        return name.length() < ENGINE.length()
                ? FACADE
                : name.substring(ENGINE.length()).split("\\.")[0];
    }

    private static String packages(String layer) {
        return layer.equals(FACADE) ? ENGINE.substring(0, ENGINE.length() - 1) : ENGINE + layer + "..";
    }

    private static DescribedPredicate<JavaClass> inTheEngineOutside(String... layers) {
        List<String> inside = List.of(layers);
        return DescribedPredicate.describe(
                "are the engine's, outside " + inside,
                type -> type.getPackageName().startsWith(ENGINE) && !inside.contains(layer(type)));
    }

    private static ArchCondition<JavaClass> showNoLibrary() {
        return new ArchCondition<>("show no library's type in a public or protected member") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaMember member : type.getMembers()) {
                    if (isVisible(member)) {
                        typesOf(member)
                                .filter(shown -> !isFamiliar(shown))
                                .forEach(shown -> events.add(SimpleConditionEvent.violated(
                                        member, member.getFullName() + " shows " + shown.getName())));
                    }
                }
            }
        };
    }

    private static boolean isVisible(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> typesOf(JavaMember member) {
        if (member instanceof JavaField field) {
            return field.getAllInvolvedRawTypes().stream();
        }
        JavaCodeUnit code = (JavaCodeUnit) member;
        return Stream.concat(
                code.getReturnType().getAllInvolvedRawTypes().stream(),
                code.getParameterTypes().stream().flatMap(parameter -> parameter.getAllInvolvedRawTypes().stream()));
    }

    private static boolean isFamiliar(JavaClass type) {
        JavaClass element = type.getBaseComponentType();
        return element.isPrimitive()
                || element.getPackageName().startsWith("java.")
                || element.getPackageName().startsWith("org.kinora.");
    }
}
