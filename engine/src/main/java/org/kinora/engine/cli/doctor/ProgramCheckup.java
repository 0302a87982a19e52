package org.kinora.engine.cli.doctor;

import java.util.List;
import org.kinora.engine.media.TypstProgram;

/** Programs that some scenes use. */
final class ProgramCheckup implements Checkup {

    @Override
    public String subject() {
        return "Typst";
    }

    @Override
    public List<Finding> examine() {
        return List.of(
                TypstProgram.isOnThisMachine()
                        ? Finding.ok(subject(), "the program is on the PATH")
                        : Finding.notHere(
                                subject(),
                                "no such program on the PATH",
                                "needed only by scenes with Typst or MathTypst; it is installed from typst.app"));
    }
}
