package org.kinora.narrator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.kinora.narrator", importOptions = ImportOption.DoNotIncludeTests.class)
class NarratorModuleTest {

    @ArchTest
    static final ArchRule oneClassKnowsTheRuntime = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.kinora.narrator.voice.Voice")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("ai.onnxruntime..");

    @ArchTest
    static final ArchRule packagesStandInARow =
            slices().matching("org.kinora.narrator.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noStaticFieldChanges =
            fields().that().areStatic().should().beFinal();
}
