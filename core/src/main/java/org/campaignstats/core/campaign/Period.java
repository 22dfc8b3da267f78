package org.campaignstats.core.campaign;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.language.MessageException;
import org.jspecify.annotations.Nullable;

/**
 * Some days on end.
 *
 * @param firstDay the first day
 * @param lastDay the last day, not before the first; the same for a single day
 */
public record Period(LocalDate firstDay, LocalDate lastDay) {
    /**
     * Checks the order of the days.
     *
     * @param firstDay the first day
     * @param lastDay the last day
     * @throws IllegalArgumentException if the last day is before the first
     */
    public Period {
        if (lastDay.isBefore(firstDay)) {
            throw new MessageException(
                    "Last day %s must not be before first day %s", "最后一天%s不能早于第一天%s", lastDay, firstDay);
        }
    }

    /**
     * Reads the form that {@link #toString} writes.
     *
     * @param text {@code 2017-03-01/2017-03-15}, or {@code 2017-03-15} for one day
     * @return the period
     * @throws IllegalArgumentException if it is not of that form, or falls
     */
    public static Period parse(String text) {
        int slash = text.indexOf('/');
        try {
            LocalDate first = LocalDate.parse(slash < 0 ? text : text.substring(0, slash));
            return new Period(first, slash < 0 ? first : LocalDate.parse(text.substring(slash + 1)));
        } catch (DateTimeParseException e) {
            throw new MessageException(
                    Message.of(
                            "Period '%s' must be a day or two, e.g. 2017-03-15 or 2017-03-01/2017-03-15",
                            "时段“%s”应为一天或起止两天，如2017-03-15或2017-03-01/2017-03-15", text),
                    e);
        }
    }

    /**
     * The days as text.
     *
     * @return {@code 2017-03-01/2017-03-15}, or {@code 2017-03-15} for one day
     */
    @Override
    public String toString() {
        return firstDay.equals(lastDay) ? firstDay.toString() : firstDay + "/" + lastDay;
    }

    /** As a record's, written out: it is asked for again and again, even before anything is compiled. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Period that && firstDay.equals(that.firstDay) && lastDay.equals(that.lastDay);
    }

    /** As a record's. */
    @Override
    public int hashCode() {
        return 31 * firstDay.hashCode() + lastDay.hashCode();
    }
}
