package org.kinora.engine.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SideFileTest {

    @Test
    void anAddressHasEveryByteOfTheNameThatIsNoPlainCharacter() {
        assertThat(SideFile.address(Path.of("films", "50% of #1?.mp4"))).isEqualTo("./50%25%20of%20%231%3F.mp4");
        assertThat(SideFile.address(Path.of("a:b, \"c\" & d.mp4"))).isEqualTo("./a:b,%20%22c%22%20&%20d.mp4");
    }

    @Test
    void lettersWithAccentsAreTheSameBytesAsInTheFilesName() {
        assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")), "files have no such names here");
        assertThat(SideFile.address(Path.of("\u00e9t\u00e9.mp4"))).isEqualTo("./%C3%A9t%C3%A9.mp4");
        assertThat(SideFile.address(Path.of("e\u0301.mp4"))).isEqualTo("./e%CC%81.mp4");
    }

    @Test
    void aFileBesideAFilmHasItsNameWithoutTheEnding() {
        assertThat(SideFile.beside(Path.of("films", "a.b.mp4"), "-report.html"))
                .isEqualTo(Path.of("films", "a.b-report.html"));
    }
}
