package org.kinora.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.command.UsageException;
import org.kinora.engine.scene.Scene;

class CompileHintsTest {

    @TempDir
    private Path folder;

    private static String ownClasses() throws Exception {
        return Path.of(Scene.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString();
    }

    /** What Kinora adds to the compiler's errors in a scene that begins with these lines and has the statement in line 8. */
    private List<String> hints(String imports, String statement) throws Exception {
        Path source = Files.writeString(folder.resolve("X.java"), """
                %s
                import org.kinora.engine.mobject.*;
                import org.kinora.engine.scene.Scene;
                public class X extends Scene {
                    @Override
                    protected void construct() {
                        var circle = new Circle(1);
                        %s
                    }
                }
                """.formatted(imports, statement));
        return hints(source);
    }

    private List<String> hints(Path source) throws Exception {
        SceneCompiler compiler = new SceneCompiler(
                ownClasses(),
                System.getProperty("java.class.path"),
                getClass().getClassLoader(),
                new ClassCache(folder.resolve("cache")));
        try {
            compiler.compile(source);
            return List.of("it compiles");
        } catch (UsageException wrong) {
            return wrong.getMessage()
                    .lines()
                    .filter(line -> line.startsWith("kinora: "))
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            wait(1);                                  | pause(…) is what manim calls wait
            wait(0.5);                                | pause(…) is what manim calls wait
            play(ShowCreation(circle));               | create(…) is what manim calls ShowCreation
            play(showCreation(circle));               | create(…) is what manim calls showCreation
            var both = new VGroup(circle);            | Group is what manim calls VGroup
            play(Create(circle));                     | create(…) is what manim calls Create
            play(FadeIn(circle));                     | fadeIn(…) is what manim calls FadeIn
            play(ReplacementTransform(circle, circle)); | replacementTransform(…) is what manim calls ReplacementTransform
            self.play();                              | leave self out: a scene calls its own methods by their names, as in play(…)
            circle.next_to(circle);                   | nextTo(…) is what manim calls next_to
            circle.set_color(null);                   | setColor(…) is what manim calls set_color
            circle.get_center();                      | center(…) is what manim calls get_center
            circle.getCenter();                       | center(…) is what gets it, without get
            circle.animate.shift(UP);                 | animate takes what is to happen: circle.animate(c -> c.shift(UP))
            play(circle.animate(c -> c.shift(UL)));   | UP_LEFT is what manim calls UL
            circle.setColor(BLUE);                    | BLUE is Kinora.BLUE: add import static org.kinora.engine.Kinora.*;
            circle.setColor(Color.RED);               | Color is in another package: add import org.kinora.engine.paint.Color;
            play(create(circle));                     | create is Kinora.create: add import static org.kinora.engine.Kinora.*;
            var other = Circle(1);                    | Circle is a class: new Circle(…)
            var other = new Cirle(1);                 | there is no Cirle; did you mean Circle
            circle.setColour(null);                   | there is no setColour; did you mean setColor?
            crcle.shift(UP);                          | there is no crcle; did you mean circle?
            play(circle.animate().shift(UP));         | animate takes what is to happen: circle.animate(c -> c.shift(UP))
            var all = List.of(circle);                | List is a class of Java's: add import java.util.List;
            var sums = IntStream.range(0, 3);         | IntStream is a class of Java's: add import java.util.stream.IntStream;
            new Sphere(1).setFillByCheckerboard(null); | setCheckerboard(…) is what manim calls set_fill_by_checkerboard
            var turned = circle.rotate(np.pi);        | Java's are Math.sin, Math.sqrt
            boolean shown = True;                     | Java writes true
            """)
    void theWordThatItShouldHaveBeenIsSaidWithFileAndLine(String statement, String hint) throws Exception {
        assertThat(hints("", statement)).singleElement().asString().startsWith("kinora: X.java:8: " + hint);
    }

    @Test
    void whatTheCompilerSaysWellEnoughIsLeftToIt() throws Exception {
        assertThat(hints("", "int bars = \"seven\";")).isEmpty();
        assertThat(hints("", "xx.shift(UP);")).isEmpty();
        assertThat(hints("", "quiteAnotherThing.shift(UP);")).isEmpty();
    }

    @Test
    void everyErrorHasALineOfItsOwn() throws Exception {
        assertThat(hints("", "wait(0.5); circle.next_to(circle);\n wait(0.5);"))
                .containsExactlyInAnyOrder(
                        "kinora: X.java:8: pause(…) is what manim calls wait",
                        "kinora: X.java:8: nextTo(…) is what manim calls next_to",
                        "kinora: X.java:9: pause(…) is what manim calls wait");
    }

    @Test
    void aNameThatAnotherPackageHasAsWellNeedsAnImportOfItsOwn() throws Exception {
        assertThat(hints("import java.util.*;", "var arrow = new Vector(UP);"))
                .containsExactly("kinora: X.java:8: another package has a Vector too: add import"
                        + " org.kinora.engine.mobject.Vector;");
    }

    @Test
    void onlyOneClassOfAFileIsPublic() throws Exception {
        Path source = Files.writeString(folder.resolve("One.java"), "public class One {}\npublic class Other {}\n");
        assertThat(hints(source))
                .containsExactly("kinora: One.java:2: only the class with the file's name may be public:"
                        + " leave public out at Other");
    }

    @Test
    void everyRowOfTheTableNamesWhatKinoraHas() throws Exception {
        List<String> classes = ClassPathPart.of(ownClasses())
                .flatMap(part -> part.classes().stream())
                .toList();
        AuthorNames ours = AuthorNames.of(classes, getClass().getClassLoader());
        ManimNames manim = ManimNames.load();
        assertThat(manim.names()).hasSizeGreaterThan(60);
        assertThat(manim.names())
                .filteredOn(name -> manim.advice(name) == null && ours.has(name))
                .as("names of Kinora's own")
                .isEmpty();
        assertThat(manim.names())
                .filteredOn(name -> manim.advice(name) == null
                        && manim.namesFor(name).stream().noneMatch(ours::has))
                .as("names for which Kinora has none")
                .isEmpty();
    }
}
