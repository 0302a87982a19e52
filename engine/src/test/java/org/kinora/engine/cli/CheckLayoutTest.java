package org.kinora.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CheckLayoutTest extends RenderFixture {

    @Test
    void theCommandPrintsWhatIsFoundAndRendersNothing() throws Exception {
        CommandResult result = CommandResult.of(
                "render", sceneWith("add(new Text(\"small print\", 10));"), "--check-layout", "-o", file("film.mp4"));
        assertThat(result.exitCode()).as(result.message()).isZero();
        assertThat(result.out())
                .containsExactly(
                        "Faulty: 1 finding",
                        "  0.000 s: \"small print\" is set in 1/77 of the picture's shorter side, not 1/40");
        assertThat(file("film.mp4")).doesNotExist();
        CommandResult json = CommandResult.of(
                "render", sceneWith("add(new Text(\"small print\", 10));"), "--check-layout", "--json");
        assertThat(json.lastLine()).contains("\"kind\":\"small\"").contains("\"text\":\"small print\"");
        assertThat(CommandResult.of("render", sceneWith("add(new Text(\"fine\"));"), "--check-layout")
                        .out())
                .containsExactly("Faulty: every text can be read");
    }
}
