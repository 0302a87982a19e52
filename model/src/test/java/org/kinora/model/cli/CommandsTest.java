package org.kinora.model.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.model.Candidate;
import org.kinora.model.Gpt;
import org.kinora.model.kernels.Device;

class CommandsTest {

    private static final String PARIS = "Paris is a city in";

    @TempDir
    Path folder;

    @Test
    void tokensAreListedWithTheirIds() {
        Typed typed = Typed.command("tokens", PARIS);
        int[] ids = Gpt.loadDefault().tokenizer().encode(PARIS);
        assertThat(typed.exitCode()).isZero();
        assertThat(typed.lines()).hasSize(ids.length).first().asString().isEqualTo("%7d  \"Paris\"".formatted(ids[0]));
        assertThat(typed.lines().get(4)).endsWith("\" in\"");
    }

    @Test
    void tokensForProgramsJoinToTheText() {
        List<Map<String, Object>> tokens =
                Typed.command("tokens", "café\n@home 😀", "--json").objects();
        assertThat(tokens.stream().map(token -> (String) token.get("token")).collect(Collectors.joining()))
                .isEqualTo("café\n@home 😀");
        assertThat(tokens.get(0))
                .containsOnlyKeys("token", "id", "start", "end")
                .containsEntry("start", 0L);
    }

    @Test
    void aPredictionIsATableOfTheLikeliestTokens() {
        Typed typed = Typed.command("predict", PARIS, "--top", "3");
        assertThat(typed.exitCode()).isZero();
        assertThat(typed.err()).isEmpty();
        assertThat(typed.lines()).hasSize(4);
        assertThat(typed.lines().get(0)).startsWith("\" France\"").contains(" % ");
        assertThat(typed.lines().get(3)).startsWith("8,189 others together ").endsWith(" %");
    }

    @Test
    void aPredictionForProgramsHasTokenIdAndProbability() {
        List<Map<String, Object>> objects =
                Typed.command("predict", PARIS, "--top", "8", "--json").objects();
        List<Candidate> expected = Gpt.loadDefault().predictNext(PARIS).top(8);
        assertThat(objects).hasSize(8);
        for (int rank = 0; rank < 8; rank++) {
            assertThat(objects.get(rank)).containsOnlyKeys("token", "id", "probability");
            assertThat(objects.get(rank))
                    .containsEntry("token", expected.get(rank).text());
            assertThat(objects.get(rank))
                    .containsEntry("id", (long) expected.get(rank).id());
            assertThat((double) objects.get(rank).get("probability"))
                    .isCloseTo(expected.get(rank).probability(), within(1e-6));
        }
    }

    @Test
    void aTextIsWrittenToTheStop() {
        Typed typed = Typed.command(
                "generate", "User: What is the capital of Japan?\nAI:", "--temperature", "0", "--stop", "\n");
        assertThat(typed.exitCode()).isZero();
        assertThat(typed.out()).isEqualTo(" The capital of Japan is Tokyo.\n");
    }

    @Test
    void theSeedDecidesWhatIsWritten() {
        String[] command = {"generate", "Once upon a time", "--max-tokens", "20", "--seed", "3"};
        String[] other = {"generate", "Once upon a time", "--max-tokens", "20", "--seed", "4"};
        assertThat(Typed.command(command).out())
                .isEqualTo(Typed.command(command).out());
        assertThat(Typed.command(other).out())
                .isNotEqualTo(Typed.command(command).out());
    }

    @Test
    void aTextForProgramsComesTokenByTokenAndThenWhole() {
        List<Map<String, Object>> objects = Typed.command(
                        "generate", "The cat", "--max-tokens", "5", "--top-k", "5", "--top-p", "0.9", "--json")
                .objects();
        assertThat(objects).hasSize(6);
        assertThat(objects.get(5)).containsOnlyKeys("text", "end").containsEntry("end", "length");
        assertThat(objects.subList(0, 5).stream()
                        .map(object -> (String) object.get("token"))
                        .collect(Collectors.joining()))
                .isEqualTo(objects.get(5).get("text"));
    }

    @Test
    void aTextOfTheKindItLearntFromSurprisesTheModelLessThanNonsense() throws IOException {
        Path plain = Files.writeString(
                folder.resolve("plain.txt"),
                "Once upon a time there was a little girl. She liked to play in the garden. ".repeat(3));
        Path nonsense = Files.writeString(folder.resolve("nonsense.txt"), "zq xv jjk wp qzzt vbx kw. ".repeat(8));
        Typed typed = Typed.command("eval", plain.toString(), nonsense.toString());
        assertThat(typed.exitCode()).isZero();
        assertThat(typed.lines()).hasSize(2);
        assertThat(typed.lines().get(0))
                .matches(".*plain.txt: \\d+ tokens, [\\d.]+ nats per token, [\\d.]+ bits per byte");
        List<Map<String, Object>> objects = Typed.command("eval", plain.toString(), nonsense.toString(), "--json")
                .objects();
        assertThat(objects.get(0)).containsOnlyKeys("file", "tokens", "bytes", "natsPerToken", "bitsPerByte");
        assertThat(objects.get(0)).containsEntry("bytes", Files.size(plain));
        assertThat((double) objects.get(0).get("bitsPerByte"))
                .isLessThan((double) objects.get(1).get("bitsPerByte"));
    }

    @Test
    void lineBreaksAboutTheEndOfADocumentDoNotCount() throws IOException {
        Path lines = Files.writeString(folder.resolve("lines.txt"), "A cat.\n<|endoftext|>\nA dog.\n<|endoftext|>\n");
        Path joined = Files.writeString(folder.resolve("joined.txt"), "A cat.<|endoftext|>A dog.<|endoftext|>");
        List<Map<String, Object>> objects = Typed.command("eval", lines.toString(), joined.toString(), "--json")
                .objects();
        assertThat(objects.get(0).get("natsPerToken")).isEqualTo(objects.get(1).get("natsPerToken"));
        assertThat(objects.get(0).get("bytes")).isEqualTo(objects.get(1).get("bytes"));
    }

    @Test
    void aFileThatIsNotUtf8SaysAtWhichByte() throws IOException {
        Path file = Files.write(folder.resolve("latin.txt"), "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertFails("latin.txt: byte 3 begins no character of UTF-8. Save the file as UTF-8.", "eval", file.toString());
    }

    @Test
    void filesThatAreMissingOrEmptyAreNamed() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        assertFails("empty.txt: this file is empty", "eval", empty.toString());
        assertFails("nothing.txt: there is no such file. Check the name.", "eval", "nothing.txt");
    }

    @Test
    void anotherModelIsNamedByItsFolder() {
        assertFails("no-such-folder: there is no such folder", "predict", PARIS, "--model", "no-such-folder");
        assertFails(
                "it came without a tokenizer",
                "predict",
                PARIS,
                "--model",
                Path.of("src", "test", "resources", "golden", "tied-tanh").toString());
    }

    @Test
    void aDamagedModelIsNamedInOneSentence() throws IOException {
        Path golden = Path.of("src", "test", "resources", "golden", "tied-tanh");
        for (String file : List.of("config.json", "model.safetensors")) {
            Files.copy(golden.resolve(file), folder.resolve(file));
        }
        String[] command = {"predict", PARIS, "--model", folder.toString()};
        byte[] weights = Files.readAllBytes(folder.resolve("model.safetensors"));
        Files.write(folder.resolve("model.safetensors"), Arrays.copyOf(weights, weights.length - 1));
        assertFails("The file is cut short: download it again.", command);
        String config = Files.readString(folder.resolve("config.json"));
        Files.writeString(folder.resolve("config.json"), config.replaceFirst("\"n_layer\": \\d+", "\"n_layer\": 40"));
        Files.write(folder.resolve("model.safetensors"), weights);
        assertFails("model.safetensors", command);
        Files.writeString(folder.resolve("config.json"), config.substring(0, config.length() / 2));
        assertFails("config.json", command);
        Files.delete(folder.resolve("config.json"));
        assertFails("it has no config.json. A model is a folder with config.json and model.safetensors", command);
    }

    @Test
    void aDeviceThatIsAskedForIsSaidOnTheErrorStream() {
        Typed typed = Typed.command("predict", PARIS, "--device", "cpu");
        assertThat(typed.exitCode()).isZero();
        assertThat(typed.err())
                .isEqualTo(
                        "kinora: computing with " + Gpt.loadDefault(Device.CPU).backend() + "\n");
        assertThat(typed.out()).startsWith("\" France\"");
    }

    @Test
    void openGlIsADevice() {
        assertThat(Typed.command("predict", PARIS, "--device", "gpu", "--top", "1")
                        .out())
                .contains("France");
    }

    @Test
    void aDeviceThatCannotComputeHereSaysSoInOneSentence() {
        assertFails("--device cuda: ", "predict", PARIS, "--device", "cuda");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "predict                              | Give a TEXT, in quotes",
                "predict a --top many                 | it takes a number of tokens, not \"many\"",
                "predict a --top 0                    | --top takes 1 or more, not 0",
                "predict a --device tpu               | There is no device \"tpu\": choose one of auto, cpu, gpu, cuda",
                "generate a --temperature -1          | A temperature is 0 or more, not -1.0",
                "generate a --top-p 2                 | Top-p is a probability above 0 and up to 1, not 2.0",
                "generate a --seed x                  | it takes a whole number, not \"x\"",
                "tokens a --loud                      | Unknown option: '--loud'",
                "eval                                 | Name a FILE",
                "invent a                             | there is no command invent, only tokens, predict"
            })
    void aWrongCallSaysWhatToChange(String call, String message) {
        assertFails(message, call.strip().split(" +"));
    }

    @Test
    void aPromptLongerThanTheContextSaysWhatFits() {
        assertFails("reads at most 256", "predict", "word ".repeat(300));
    }

    @Test
    void errorsForProgramsAreObjectsToo() {
        Typed typed = Typed.command("predict", "word ".repeat(300), "--json");
        assertThat(typed.exitCode()).isEqualTo(2);
        assertThat(typed.err()).isEmpty();
        assertThat(typed.objects()).hasSize(1);
        assertThat(typed.objects().get(0)).containsOnlyKeys("error", "exitCode").containsEntry("exitCode", 2L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tokens", "predict", "generate", "eval", "checks"})
    void everyCommandExplainsItself(String command) {
        Typed typed = Typed.command(command, "--help");
        assertThat(typed.exitCode()).isZero();
        assertThat(typed.out()).contains("Usage: " + command, "--model", "--device", "--json", "--seed", "--help");
    }

    @Test
    void theCommandsAreListed() {
        assertThat(Typed.command("--help").out())
                .contains("tokens TEXT", "predict TEXT", "generate TEXT", "eval FILE", "checks", "Exit codes");
        assertThat(Typed.command().exitCode()).isEqualTo(2);
    }

    private static void assertFails(String message, String... command) {
        Typed typed = Typed.command(command);
        assertThat(typed.exitCode()).isEqualTo(2);
        assertThat(typed.out()).isEmpty();
        assertThat(typed.err()).startsWith("kinora: ").contains(message);
        assertThat(typed.err().lines()).hasSize(1);
    }
}
