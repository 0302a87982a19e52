package org.kinora.scenes;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ThreadLocalRandom;

/** What holds across the modules, of which only this one sees all. */
@AnalyzeClasses(packages = "org.kinora", importOptions = ImportOption.DoNotIncludeTests.class)
class ModulesTest {

    private static final String[] BASE = {
        "org.kinora.files..", "org.kinora.digest..", "org.kinora.command..", "org.kinora.download..", "org.kinora.gl.."
    };

    private static final String FOR_TESTS = "org.kinora.junit..";

    @ArchTest
    static final ArchRule theBaseKnowsNothingAboveIt = noClasses()
            .that()
            .resideInAnyPackage(BASE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.kinora.engine..", "org.kinora.model..", "org.kinora.scenes..");

    @ArchTest
    static final ArchRule everyClassHasItsModule = classes()
            .should()
            .resideInAnyPackage("org.kinora.engine..", "org.kinora.model..", "org.kinora.scenes..")
            .orShould()
            .resideInAnyPackage(BASE)
            .orShould()
            .resideInAPackage(FOR_TESTS);

    /** What is for tests alone, as JUnit is, must be needed by nothing else. */
    @ArchTest
    static final ArchRule onlyItsOwnModuleKnowsJUnit = noClasses()
            .that()
            .resideOutsideOfPackage(FOR_TESTS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FOR_TESTS, "org.junit..", "org.opentest4j..");

    @ArchTest
    static final ArchRule onlyTheBaseOpensContexts = noClasses()
            .that()
            .resideOutsideOfPackage("org.kinora.gl")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.lwjgl.egl..");

    @ArchTest
    static final ArchRule nothingOutsideTheGalleryKnowsIt = noClasses()
            .that()
            .resideOutsideOfPackage("org.kinora.scenes.gallery..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.kinora.scenes.gallery..");

    @ArchTest
    static final ArchRule theEngineKnowsNeitherModelNorScenes = noClasses()
            .that()
            .resideInAPackage("org.kinora.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.kinora.model..", "org.kinora.scenes..", "org.nd4j..");

    @ArchTest
    static final ArchRule theModelKnowsNeitherEngineNorScenes = noClasses()
            .that()
            .resideInAPackage("org.kinora.model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.kinora.engine..", "org.kinora.scenes..", "org.bytedeco.ffmpeg..");

    @ArchTest
    static final ArchRule theModelTouchesOpenGlInOnePackage = noClasses()
            .that()
            .resideInAPackage("org.kinora.model..")
            .and()
            .resideOutsideOfPackage("org.kinora.model.gl")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.lwjgl.opengl..", "org.lwjgl.opengles..", "org.kinora.gl")
                    .and(DescribedPredicate.not(simpleName("GpuFloats"))));

    @ArchTest
    static final ArchRule noStaticFieldChanges =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule noStaticFieldHoldsWhatChanges = noFields()
            .that()
            .haveModifier(STATIC)
            .and()
            .haveModifier(FINAL)
            .should()
            .haveRawType(JavaClass.Predicates.resideInAPackage("java.util.concurrent.atomic"))
            .orShould()
            .haveRawType(JavaClass.Predicates.assignableTo(ConcurrentMap.class))
            .orShould()
            .haveRawType(JavaClass.Predicates.assignableTo(Random.class));

    @ArchTest
    static final ArchRule noPictureDependsOnChance = noClasses()
            .that()
            // the passing name of a file that is not whole yet must differ from every other process's
            .doNotHaveFullyQualifiedName("org.kinora.files.PartialName")
            .should()
            .callConstructor(Random.class)
            .orShould()
            .callConstructor(SplittableRandom.class)
            .orShould()
            .callConstructor(SecureRandom.class)
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .callMethod(ThreadLocalRandom.class, "current")
            .orShould()
            .callMethod(Collections.class, "shuffle", List.class)
            .orShould()
            .callMethod(UUID.class, "randomUUID");

    @ArchTest
    static final ArchRule noPictureDependsOnTheClock = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.kinora.engine.geometry..",
                    "org.kinora.engine.timeline..",
                    "org.kinora.engine.text..",
                    "org.kinora.engine.mobject..",
                    "org.kinora.engine.animation..",
                    "org.kinora.engine.scene..",
                    "org.kinora.scenes..")
            .should()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");
}
