package org.campaignstats.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.io.reading.BulkRead;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadProgress;
import org.campaignstats.io.reading.ReadResult;
import org.campaignstats.io.reading.Source;
import org.campaignstats.io.results.RollUpJson;
import org.campaignstats.stats.bulk.Gathering;
import org.campaignstats.stats.rollup.RollUp;
import org.campaignstats.stats.rollup.RollUpResult;

/** A long file read row by row and in blocks, and all that is read of it as one text. */
final class BothWays {
    static final UnitTree TREE = UnitTree.closed(List.of(
            ReportingUnit.builder().id("330200").name("宁波市").build(),
            ReportingUnit.builder().id("330203").name("海曙区").parent("330200").build(),
            ReportingUnit.builder().id("330204").name("江东区").parent("330200").build(),
            ReportingUnit.builder().id("daxie").name("大榭开发区").parent("330200").build()));

    private BothWays() {}

    static String byRow(Path file, ReadOptions options) throws IOException {
        ReadResult read = LongCsv.read(Source.of(file), options);
        RollUpResult result = RollUp.over(TREE).add(read.summaries()).run();
        return told(read.rows(), read.rowsRead(), read.findings(), read.furtherFindings(), result)
                + heads(read.summaries());
    }

    static String inBlocks(Path file, ReadOptions options, int threads, int block) throws IOException {
        Gathering gathering = Gathering.of(RollUp.over(TREE));
        BulkRead read = BulkCsv.read(file, gathering, options, threads, block, ReadProgress.UNTOLD);
        Set<Gathering.Apart> apart = gathering.apart(TREE);
        if (!apart.isEmpty()) {
            gathering = gathering.again(apart);
            read = BulkCsv.read(file, gathering, options, threads, block, ReadProgress.UNTOLD);
            assertThat(gathering.apart(TREE)).isEmpty();
        }
        RollUpResult result = gathering.addTo(RollUp.over(TREE)).run();
        return told(read.rows(), read.rowsRead(), read.findings(), read.furtherFindings(), result)
                + heads(gathering.summaries());
    }

    private static String told(long rows, long good, List<?> findings, long further, RollUpResult result)
            throws IOException {
        StringWriter json = new StringWriter();
        RollUpJson.write(result.figures(), json);
        return good + " of " + rows + "\n"
                + findings.stream().map(found -> found + "\n").collect(Collectors.joining())
                + further + " further\n" + json + "\n" + result + "\n" + result.kept() + "\n" + result.findings()
                + "\n";
    }

    private static String heads(List<CampaignSummary> summaries) {
        return summaries.stream()
                .map(summary -> summary.campaign().id() + " " + summary.filer() + " " + summary.kind() + " "
                        + summary.revision() + " " + summary.unitNames() + "\n")
                .sorted()
                .collect(Collectors.joining());
    }
}
