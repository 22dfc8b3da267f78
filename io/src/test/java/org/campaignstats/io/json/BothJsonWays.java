package org.campaignstats.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.io.reading.BulkRead;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadProgress;
import org.campaignstats.io.reading.ReadResult;
import org.campaignstats.io.reading.Source;
import org.campaignstats.io.reading.UnreadableSourceException;
import org.campaignstats.io.results.RollUpJson;
import org.campaignstats.stats.bulk.Gathering;
import org.campaignstats.stats.rollup.RollUp;
import org.campaignstats.stats.rollup.RollUpResult;

/** A file of JSON read whole and in blocks, and all that is read of it as one text. */
final class BothJsonWays {
    /** How many units there are beside those that are named: u0, u1 and so on. */
    static final int UNITS = 12;

    static final UnitTree TREE = tree();

    private static final ReadOptions DEFAULTS = ReadOptions.defaults();

    private BothJsonWays() {}

    private static UnitTree tree() {
        List<ReportingUnit> units = new ArrayList<>();
        units.add(ReportingUnit.builder().id("330200").name("宁波市").build());
        Stream.concat(
                        Stream.of("330203", "330204", "daxie"),
                        IntStream.range(0, UNITS).mapToObj(i -> "u" + i))
                .forEach(id -> units.add(
                        ReportingUnit.builder().id(id).name(id).parent("330200").build()));
        return UnitTree.closed(units);
    }

    static String whole(Path file) throws IOException {
        try {
            ReadResult read = CampaignJson.read(Source.of(file), DEFAULTS);
            RollUpResult result = RollUp.over(TREE).add(read.summaries()).run();
            return told(read.rows(), read.rowsRead(), read.findings(), read.furtherFindings())
                    + told(result)
                    + heads(read.summaries());
        } catch (UnreadableSourceException e) {
            return e.toString();
        }
    }

    static String inBlocks(Path file, int threads, int block) throws IOException {
        try {
            Gathering gathering = Gathering.of(RollUp.over(TREE));
            BulkRead read = read(file, gathering, threads, block);
            Set<Gathering.Apart> apart = gathering.apart(TREE);
            if (!apart.isEmpty()) {
                gathering = gathering.again(apart);
                read = read(file, gathering, threads, block);
                assertThat(gathering.apart(TREE)).isEmpty();
            }
            return told(read.rows(), read.rowsRead(), read.findings(), read.furtherFindings()) + added(gathering);
        } catch (UnreadableSourceException e) {
            return e.toString();
        }
    }

    /** All that a gathering adds up to. */
    static String added(Gathering gathering) throws IOException {
        return told(gathering.addTo(RollUp.over(TREE)).run()) + heads(gathering.summaries());
    }

    static BulkRead read(Path file, Gathering into, int threads, int block) throws IOException {
        String name = Source.of(file).name();
        return BulkJsonLines.read(name, file, into, DEFAULTS, threads, block, ReadProgress.UNTOLD);
    }

    private static String told(long rows, long good, List<?> findings, long further) {
        return good + " of " + rows + "\n"
                + findings.stream().map(found -> found + "\n").collect(Collectors.joining())
                + further + " further\n";
    }

    private static String told(RollUpResult result) throws IOException {
        StringWriter json = new StringWriter();
        RollUpJson.write(result.figures(), json);
        return json + "\n" + result + "\n" + result.kept() + "\n" + result.findings() + "\n" + result.contradicted()
                + "\n";
    }

    private static String heads(List<CampaignSummary> summaries) {
        return summaries.stream()
                .map(summary -> summary.campaign() + " " + summary.filer() + " " + summary.kind() + " "
                        + summary.revision() + " " + summary.filedOn() + " " + summary.period() + " "
                        + summary.source() + " " + summary.unitNames() + "\n")
                .sorted()
                .collect(Collectors.joining());
    }
}
