package org.kinora.engine.cli.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JavaHighlighterTest {

    @Test
    void tokensAreMarkedByKind() {
        assertThat(JavaHighlighter.html("@Override\nvoid f(Text t) { s = \"a // b\" + 'c' + 0.5; } // new"))
                .isEqualTo("<i class=a>@Override</i>\n<i class=k>void</i> f(<i class=t>Text</i> t) { s ="
                        + " <i class=s>&quot;a // b&quot;</i> + <i class=s>'c'</i> + <i class=n>0.5</i>; }"
                        + " <i class=c>// new</i>");
    }

    @Test
    void aTextBlockAndACommentReachOverLines() {
        assertThat(JavaHighlighter.html("/* new\n \"x */\"\"\"\n a \"quoted\" new\n\"\"\";"))
                .isEqualTo("<i class=c>/* new\n &quot;x */</i>"
                        + "<i class=s>&quot;&quot;&quot;\n a &quot;quoted&quot; new\n&quot;&quot;&quot;</i>;");
    }

    @Test
    void whatWouldBeHtmlIsEscaped() {
        assertThat(JavaHighlighter.html("List<Dot> a = b < c && d; // <script>"))
                .doesNotContain("<script>", "<Dot>", "&& ")
                .contains("&lt;<i class=t>Dot</i>&gt;", "&amp;&amp;", "// &lt;script&gt;");
    }

    @Test
    void withoutItsMarksEverySourceOfTheEngineIsItself() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/kinora/engine"))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources).hasSizeGreaterThan(100);
            for (Path source : sources) {
                String code = Files.readString(source);
                String plain = JavaHighlighter.html(code)
                        .replaceAll("</?i[^>]*>", "")
                        .replace("&quot;", "\"")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&");
                assertThat(plain).as(source.toString()).isEqualTo(code);
            }
        }
    }
}
