package org.kinora.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

class OptionsTest {

    private static <T> T parsed(OptionSpec option, String... arguments) {
        new CommandLine(CommandSpec.create().addOption(option)).parseArgs(arguments);
        return option.getValue();
    }

    @Test
    void anOptionHasItsDefaultOrWhatIsGiven() {
        assertThat(OptionsTest.<Integer>parsed(count())).isEqualTo(8);
        assertThat(OptionsTest.<Integer>parsed(count(), "--top", "3")).isEqualTo(3);
        assertThat(OptionsTest.<Double>parsed(Options.decimal("R", null, "rate", "--rate"), "--rate", "0.5"))
                .isEqualTo(0.5);
        assertThat(OptionsTest.<Long>parsed(Options.seed("dice"))).isZero();
        assertThat(OptionsTest.<String>parsed(Options.text("FILE", null, "file", "--file")))
                .isNull();
        assertThat(OptionsTest.<Boolean>parsed(Options.json(), "--json")).isTrue();
    }

    private static OptionSpec count() {
        return Options.wholeNumber("8", "a number of tokens", "how many", "--top");
    }

    @Test
    void somethingElseThanANumberIsSaidInOneSentence() {
        assertThatThrownBy(() -> parsed(count(), "--top", "few"))
                .hasMessageContaining("it takes a number of tokens, not \"few\"");
    }
}
