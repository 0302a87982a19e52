package org.kinora.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class LayersTest {

    private static final JavaClasses MODEL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
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
    void packagesDependOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("model")
                .definedBy("org.kinora.model")
                .layer("kernels")
                .definedBy("org.kinora.model.kernels")
                .layer("tokenizer")
                .definedBy("org.kinora.model.tokenizer")
                .layer("format")
                .definedBy("org.kinora.model.format")
                .layer("learned experiments")
                .definedBy("org.kinora.model.experiments.learned")
                .whereLayer("learned experiments")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("model")
                .mayOnlyBeAccessedByLayers("learned experiments")
                .whereLayer("kernels")
                .mayOnlyBeAccessedByLayers("model")
                .whereLayer("tokenizer")
                .mayOnlyBeAccessedByLayers("model")
                .whereLayer("format")
                .mayOnlyBeAccessedByLayers("model", "tokenizer")
                .check(MODEL);
    }
}
