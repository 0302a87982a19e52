package org.kinora.scenes.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.kinora.engine.cli.doctor.Checkup;
import org.kinora.engine.cli.doctor.Examination;
import org.kinora.engine.cli.doctor.Finding;
import org.kinora.engine.cli.doctor.Health;

class ModelCheckupTest {

    /** After a new training, the answer and its logit in the checkup are those of the new model. */
    @Test
    void theModelThatComesWithKinoraAnswersAsTheDoctorKnows() {
        List<Finding> findings = new ArrayList<>();
        new ModelCheckup().examine(new Examination() {
            @Override
            public void trying(String subject) {}

            @Override
            public void found(Finding finding) {
                findings.add(finding);
            }
        });
        assertThat(findings)
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.health()).as(finding.what()).isEqualTo(Health.OK));
    }

    @Test
    void theDoctorFindsIt() {
        assertThat(ServiceLoader.load(Checkup.class)).hasAtLeastOneElementOfType(ModelCheckup.class);
    }
}
