package org.kinora.engine.cli.doctor;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.golden.GoldenFiles;
import org.kinora.engine.golden.Tolerance;
import org.kinora.gl.EglDevice;
import org.kinora.gl.HeadlessContext;
import org.kinora.gl.NoOpenGlException;

/** Every device that draws without a screen: each draws a scene of which it is known what it looks like. */
final class OpenGlCheckup implements Checkup {

    static final String PICTURE = "specimen.png";

    private static final String INSTALL =
            "install OpenGL through EGL (on Debian: apt-get install libegl1 libgl1-mesa-dri)";

    @Override
    public String subject() {
        return "OpenGL";
    }

    @Override
    public String remedy() {
        return INSTALL;
    }

    @Override
    public String remedyOfHanging() {
        return "update its driver, or draw in software: LIBGL_ALWAYS_SOFTWARE=1";
    }

    @Override
    public boolean isAboutOpenGl() {
        return true;
    }

    @Override
    public void examine(Examination examination) throws IOException {
        List<EglDevice> devices;
        try {
            devices = EglDevice.ofThisMachine();
        } catch (NoOpenGlException noEgl) {
            examination.found(Finding.missing(subject(), "there is no EGL library", INSTALL));
            return;
        }
        DrawList frame = Specimen.frame();
        BufferedImage known = known();
        boolean isFound = false;
        for (EglDevice device : devices) {
            examination.trying(subject() + " on " + device.name());
            Finding finding = examine(device, frame, known, !isFound);
            examination.found(finding);
            isFound |= finding.health() != Health.NOT_HERE;
        }
        if (!isFound) {
            examination.found(Finding.missing(subject(), "no device opens an OpenGL 3.3 context", INSTALL));
        }
    }

    /** @param isTaken whether this is the one that renders draw with */
    private Finding examine(EglDevice device, DrawList frame, BufferedImage known, boolean isTaken) {
        try (HeadlessContext context = device.open()) {
            String what = device.name() + ": " + context.description() + (isTaken ? ", which renders use" : "");
            Optional<String> difference = GoldenFiles.difference(known, Specimen.drawn(frame), Tolerance.DEFAULT);
            if (difference.isEmpty()) {
                return Finding.ok(subject(), what + "; a scene looks as it should");
            }
            String wrong = what + "; a scene looks otherwise than it should: " + difference.get();
            return isTaken
                    ? Finding.missing(
                            subject(), wrong, "update the driver, or draw in software: LIBGL_ALWAYS_SOFTWARE=1")
                    : Finding.warning(subject(), wrong, "nothing, as long as it is not the only one");
        } catch (NoOpenGlException refused) {
            return Finding.notHere(
                    subject(),
                    device.name() + " opens no OpenGL 3.3 context",
                    "to use it, install its driver and see that this user may open /dev/dri/renderD*");
        }
    }

    static BufferedImage known() throws IOException {
        try (InputStream stream = OpenGlCheckup.class.getResourceAsStream(PICTURE)) {
            // unlike a stream, this asks for no temporary file
            return ImageIO.read(new MemoryCacheImageInputStream(stream));
        }
    }
}
