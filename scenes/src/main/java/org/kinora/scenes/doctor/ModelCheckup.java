package org.kinora.scenes.doctor;

import java.util.Locale;
import org.kinora.engine.cli.doctor.Checkup;
import org.kinora.engine.cli.doctor.Examination;
import org.kinora.engine.cli.doctor.Finding;
import org.kinora.model.Candidate;
import org.kinora.model.Gpt;
import org.kinora.model.Prediction;

/** The language model that comes with Kinora: it is loaded and asked something of which the answer is known. */
public final class ModelCheckup implements Checkup {

    private static final String PROMPT = "Paris is a city in";
    private static final String ANSWER = " France";

    /** The answer's logit, from the weights in double precision; kernels sum in different orders. */
    private static final double LOGIT = 15.591;

    private static final double TOLERANCE = 0.01;

    @Override
    public String subject() {
        return "language model";
    }

    @Override
    public String remedy() {
        return "fetch the folder model/src/main/resources/org/kinora/model/kinora-default anew";
    }

    @Override
    public void examine(Examination examination) {
        Gpt gpt = Gpt.loadDefault();
        Prediction prediction = gpt.predictNext(PROMPT);
        Candidate first = prediction.top(1).get(0);
        double logit = prediction.logit(first.id());
        String what = String.format(
                Locale.ROOT,
                "%s, on %s: \"%s\" goes on with \"%s\", of the logit %.3f",
                gpt.name(),
                gpt.backend(),
                PROMPT,
                first.text(),
                logit);
        examination.found(
                first.text().equals(ANSWER) && Math.abs(logit - LOGIT) <= TOLERANCE
                        ? Finding.ok(subject(), what)
                        : Finding.missing(
                                subject(),
                                what + " instead of " + String.format(Locale.ROOT, "\"%s\" of %.3f", ANSWER, LOGIT),
                                remedy()));
    }
}
