package org.campaignstats.io.json;

import static org.campaignstats.io.json.JsonNames.ACTIVITIES;
import static org.campaignstats.io.json.JsonNames.CAMPAIGN;
import static org.campaignstats.io.json.JsonNames.FILER;
import static org.campaignstats.io.json.JsonNames.FORMAT;
import static org.campaignstats.io.json.JsonNames.FORMAT_1;
import static org.campaignstats.io.json.JsonNames.OUTCOMES;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.campaignstats.core.campaign.Campaign;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.FilingKind;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.bulk.FilingHead;

/** Reads what a line says of its filing before the first of its arrays: who filed, for which campaign, all else. */
final class PlainHead {
    static final JsonWord NAME_OF_ACTIVITIES = JsonWord.quoted(ACTIVITIES);
    static final JsonWord NAME_OF_OUTCOMES = JsonWord.quoted(OUTCOMES);
    private static final JsonWord NAME_OF_FORMAT = JsonWord.quoted(FORMAT);
    private static final JsonWord NAME_OF_CAMPAIGN = JsonWord.quoted(CAMPAIGN);
    private static final JsonWord NAME_OF_FILER = JsonWord.quoted(FILER);
    private static final JsonWord RIGHT_FORMAT = JsonWord.quoted(FORMAT_1);

    private final String source;
    private final JsonCursor cursor;
    private final Map<String, Campaign> campaigns = new HashMap<>();
    private Map<UnitId, String> names = Map.of();
    private int row;
    private boolean isFormatted;
    private String campaign = "";
    private String filer = "";

    PlainHead(String source, JsonCursor cursor) {
        this.source = source;
        this.cursor = cursor;
    }

    /** What the filing that was read last calls units. */
    Map<UnitId, String> names() {
        return names;
    }

    /**
     * Reads up to the name of the first array.
     *
     * @param number tells the filing from others of the file
     * @param line the row of the line
     * @return the head; empty where the line is to be read otherwise
     * @throws JsonProblem if something in it is wrong
     */
    Optional<FilingHead> read(long number, int line) {
        row = line;
        isFormatted = false;
        campaign = "";
        filer = "";
        names = Map.of();
        cursor.peek();
        int start = cursor.at();
        if (!cursor.take('{')) {
            return Optional.empty();
        }
        boolean isSimple = true;
        int comma = start;
        while (!isAtArray()) {
            isSimple &= isSimpleMember();
            comma = cursor.at();
            if (!cursor.take(',')) {
                return Optional.empty();
            }
        }
        if (isSimple && isFormatted && !campaign.isEmpty() && !filer.isEmpty()) {
            Campaign known = campaigns.computeIfAbsent(campaign, Campaign::of);
            return Optional.of(new FilingHead(
                    known,
                    UnitId.of(filer),
                    FilingKind.REPORT,
                    1,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    source,
                    number));
        }
        return comma == start ? Optional.empty() : whole(start, comma, number);
    }

    private boolean isAtArray() {
        cursor.peek();
        int before = cursor.at();
        boolean found = cursor.name(NAME_OF_ACTIVITIES) || cursor.name(NAME_OF_OUTCOMES);
        cursor.back(before);
        return found;
    }

    /** Takes a member; false where it is another one than the three that all filings have, or no text. */
    private boolean isSimpleMember() {
        if (!isFormatted && cursor.name(NAME_OF_FORMAT)) {
            cursor.peek();
            isFormatted = cursor.takeAll(RIGHT_FORMAT);
            return isFormatted;
        }
        if (campaign.isEmpty() && cursor.name(NAME_OF_CAMPAIGN)) {
            campaign = text();
            return !campaign.isEmpty();
        }
        if (filer.isEmpty() && cursor.name(NAME_OF_FILER)) {
            filer = text();
            return !filer.isEmpty();
        }
        if (!cursor.skipMember()) {
            throw JsonPiece.refused(row);
        }
        return false;
    }

    private String text() {
        cursor.peek();
        int before = cursor.at();
        int from = cursor.text();
        if (from < 0) {
            cursor.back(before);
            cursor.skip();
            return "";
        }
        return new String(cursor.bytes(), from, cursor.textEnd() - from, StandardCharsets.UTF_8);
    }

    private Optional<FilingHead> whole(int start, int comma, long number) {
        byte[] text = Arrays.copyOfRange(cursor.bytes(), start, comma + 1);
        text[text.length - 1] = '}';
        CampaignSummary summary = JsonPiece.read(
                text,
                0,
                text.length,
                row,
                tokens -> new SummaryReader(tokens, "", new JsonLog.Strict())
                        .read()
                        .orElseThrow());
        names = summary.unitNames();
        return Optional.of(FilingHead.of(summary, source, number));
    }
}
