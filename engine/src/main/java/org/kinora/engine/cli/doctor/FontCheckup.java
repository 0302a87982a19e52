package org.kinora.engine.cli.doctor;

import java.util.List;
import org.kinora.engine.text.FontFace;
import org.kinora.engine.text.SystemFonts;
import org.kinora.engine.text.TextLayout;
import org.kinora.engine.text.TextStyle;
import org.kinora.engine.text.Typesetter;

/** The fonts that come with Kinora, each of which sets a line, and those of the machine. */
final class FontCheckup implements Checkup {

    /** With letters that only the font for everything else has. */
    private static final String LINE = "Kinora, שלום →";

    @Override
    public String subject() {
        return "fonts";
    }

    @Override
    public void examine(Examination examination) {
        int faces = 0;
        try (Typesetter typesetter = Typesetter.open()) {
            for (FontFace.Family family : FontFace.Family.values()) {
                FontFace regular = FontFace.SERIF.of(family);
                for (FontFace face : List.of(
                        regular,
                        regular.bold(),
                        regular.italic(),
                        regular.bold().italic())) {
                    TextLayout line = typesetter.layout(LINE, new TextStyle(face, 24));
                    if (!line.missing().isEmpty() || line.width() < 1) {
                        throw new IllegalStateException(face + " does not set the line \"" + LINE + "\"");
                    }
                    faces++;
                }
            }
        }
        examination.found(Finding.ok(
                subject(), faces + " faces that come with Kinora, and one for everything else; each sets a line"));
        examination.trying("fonts of this machine");
        int installed = SystemFonts.ofThisMachine().families().size();
        examination.found(
                installed > 0
                        ? Finding.ok(
                                "fonts of this machine",
                                installed + " families, for Fonts.system(…) with --system-fonts")
                        : Finding.notHere(
                                "fonts of this machine",
                                "none",
                                "needed only by scenes that name one and --system-fonts"));
    }
}
