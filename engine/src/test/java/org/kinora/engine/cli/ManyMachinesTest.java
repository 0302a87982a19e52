package org.kinora.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kinora.engine.output.ShardPart;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What the page on many machines tells to be typed and copied. */
class ManyMachinesTest {

    private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    private static List<String> documents() throws IOException {
        Matcher blocks = YAML.matcher(Files.readString(Path.of("docs/many-machines.md")));
        return blocks.results().map(block -> block.group(1)).toList();
    }

    private static Object parse(String yaml) {
        return new Load(LoadSettings.builder().build()).loadFromString(yaml);
    }

    /** What is at a place in what was parsed: names of members and numbers of elements. */
    private static Object at(Object tree, Object... path) {
        Object here = tree;
        for (Object step : path) {
            here = step instanceof Integer number ? ((List<?>) here).get(number) : ((Map<?, ?>) here).get(step);
        }
        return here;
    }

    @Test
    void theMatrixHasAJobForEveryShardAndOneThatJoinsThem() throws IOException {
        Object workflow = parse(documents().get(0));
        List<?> parts = (List<?>) at(workflow, "jobs", "shard", "strategy", "matrix", "part");
        String render = at(workflow, "jobs", "shard", "steps", 4, "run").toString();
        Matcher shard =
                Pattern.compile("--shard \\$\\{\\{ matrix.part }}/(\\d+)").matcher(render);
        assertThat(shard.find()).isTrue();
        int count = Integer.parseInt(shard.group(1));
        assertThat(parts).hasSize(count);
        for (Object part : parts) {
            assertThat(ShardPart.parse(part + "/" + count).count()).isEqualTo(count);
        }
        assertThat(at(workflow, "jobs", "join", "needs")).isEqualTo("shard");
        assertThat(at(workflow, "jobs", "join", "steps", 3, "run").toString())
                .startsWith("scripts/join shards/*.kinora");
    }

    @Test
    void theIndexedJobHasAPodForEveryShard() throws IOException {
        Object job = parse(documents().get(1));
        assertThat(at(job, "spec", "completionMode")).isEqualTo("Indexed");
        String command = at(job, "spec", "template", "spec", "containers", 0, "command", 2)
                .toString();
        List<String> counts = Pattern.compile("--shard \\$\\(\\(JOB_COMPLETION_INDEX \\+ 1\\)\\)/(\\d+)")
                .matcher(command)
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(counts).hasSize(1);
        assertThat(counts.get(0)).endsWith("/" + at(job, "spec", "completions"));
        assertThat(at(job, "spec", "parallelism")).isEqualTo(at(job, "spec", "completions"));
    }
}
