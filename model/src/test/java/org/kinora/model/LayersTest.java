package org.kinora.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class LayersTest {

    private static final JavaClasses MODEL = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("org.kinora.model");

    @Test
    void theModelKnowsNothingOfTheEngine() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.kinora.engine..")
                .check(MODEL);
    }

    @Test
    void onlyThePackageGlKnowsOpenGl() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.kinora.model.gl")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.lwjgl.opengl..")
                .check(MODEL);
    }

    /** Later versions of Java compute them with processors' own instructions, to other bits; StrictMath does not change. */
    @Test
    void nothingDependsOnHowAVersionOfJavaComputesHyperbolicFunctions() {
        for (String function : new String[] {"tanh", "sinh", "cosh", "cbrt"}) {
            noClasses().should().callMethod(Math.class, function, double.class).check(MODEL);
        }
    }

    @Test
    void whatAModelHandsOutDoesNotKnowTheModel() {
        for (Class<?> result : new Class<?>[] {
            Activations.class, Differentiation.class, Generation.class, Gradients.class, Prediction.class
        }) {
            noClasses()
                    .that()
                    .areAssignableTo(result)
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(Gpt.class)
                    .check(MODEL);
        }
    }

    @Test
    void packagesDependOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("hub")
                .definedBy("org.kinora.model.hub")
                .layer("command line")
                .definedBy("org.kinora.model.cli")
                .layer("checks")
                .definedBy("org.kinora.model.checks")
                .layer("model")
                .definedBy("org.kinora.model")
                .layer("transformer")
                .definedBy("org.kinora.model.transformer")
                .layer("experiments")
                .definedBy("org.kinora.model.experiments")
                .layer("kernels")
                .definedBy("org.kinora.model.kernels")
                .layer("GPU kernels")
                .definedBy("org.kinora.model.kernels.gl")
                .layer("algebra")
                .definedBy("org.kinora.model.algebra")
                .layer("gl")
                .definedBy("org.kinora.model.gl")
                .layer("tokenizer")
                .definedBy("org.kinora.model.tokenizer")
                .layer("format")
                .definedBy("org.kinora.model.format")
                .layer("learned experiments")
                .definedBy("org.kinora.model.experiments.learned")
                .layer("training")
                .definedBy("org.kinora.model.training")
                .layer("training run")
                .definedBy("org.kinora.model.training.run")
                .whereLayer("training run")
                .mayOnlyBeAccessedByLayers("command line")
                .whereLayer("training")
                .mayOnlyBeAccessedByLayers("training run", "command line")
                .whereLayer("learned experiments")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("hub")
                .mayOnlyBeAccessedByLayers("model", "command line")
                .whereLayer("command line")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("checks")
                .mayOnlyBeAccessedByLayers("command line")
                .whereLayer("experiments")
                .mayOnlyBeAccessedByLayers("learned experiments", "checks", "command line")
                .whereLayer("model")
                .mayOnlyBeAccessedByLayers(
                        "training", "training run", "experiments", "learned experiments", "checks", "command line")
                .whereLayer("transformer")
                .mayOnlyBeAccessedByLayers(
                        "training",
                        "training run",
                        "model",
                        "experiments",
                        "learned experiments",
                        "checks",
                        "command line")
                .whereLayer("kernels")
                .mayOnlyBeAccessedByLayers(
                        "GPU kernels", "training", "training run", "transformer", "model", "command line")
                .whereLayer("GPU kernels")
                .mayOnlyBeAccessedByLayers("transformer", "model")
                .whereLayer("algebra")
                .mayOnlyBeAccessedByLayers("kernels", "model", "experiments", "learned experiments")
                .whereLayer("gl")
                .mayOnlyBeAccessedByLayers("GPU kernels")
                .whereLayer("tokenizer")
                .mayOnlyBeAccessedByLayers(
                        "training", "training run", "model", "experiments", "learned experiments", "command line")
                .whereLayer("format")
                .mayOnlyBeAccessedByLayers(
                        "training", "training run", "model", "transformer", "tokenizer", "hub", "command line")
                .check(MODEL);
    }
}
