// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/regime/Order.h"
#include "model/regime/reading/PackPartReader.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

using Thing = PackTrace::Thing;
using Wanted = PackTrace::Wanted;

class ApplicabilityReader : private PackPartReader {
public:
    ApplicabilityReader(Regime& regime, QList<Error>& errors, PackTrace* trace)
        : PackPartReader(regime.texts, errors, trace)
        , m_regime(regime) {}

    void read(const JsonDocument& file) {
        JsonReader reader = begin(file);
        if (!reader.isObject())
            return;
        for (const JsonReader& step : reader.optionalObjects("interview"))
            m_regime.interview << readStep(step);
        for (const JsonReader& conclusion : reader.objects("conclusions"))
            m_regime.conclusions << readConclusion(conclusion);
        for (const JsonReader& duty : reader.objects("duties"))
            m_regime.duties << readDuty(duty);
        const QStringList circle = sortConclusions(m_regime.conclusions);
        if (!circle.isEmpty())
            reader.error(
                u"conclusions"_s,
                PackReader::tr("These conclusions go in a circle: %1").arg(circle.join(u", "_s)));
        endObject(reader);
    }

private:
    InterviewStep readStep(JsonReader reader) {
        InterviewStep step;
        step.id = readId(reader, "id");
        define(Thing::InterviewStep, step.id, m_regime.id, reader);
        for (const QString& text : reader.strings("fields")) {
            const auto fact = parseFact(text);
            if (!fact)
                reader.error(u"fields"_s,
                             PackReader::tr("This is not a fact (category/field): %1").arg(text));
            else
                step.fields << *fact;
            nameFact(
                {.fact = fact.value_or(FieldPath()), .wanted = Wanted::Whole}, reader, u"fields"_s);
        }
        if (reader.has("fields") && step.fields.isEmpty())
            reader.error(u"fields"_s, PackReader::tr("A step asks for at least one fact."));
        const QString key = u"interview."_s + step.id;
        readText(reader, "title", key + u".title"_s);
        readText(reader, "intro", key + u".intro"_s, false);
        step.when = readCondition(reader, "when", m_trace);
        endObject(reader);
        return step;
    }

    Conclusion readConclusion(JsonReader reader) {
        Conclusion conclusion;
        conclusion.id = readId(reader, "id");
        define(Thing::Conclusion, conclusion.id, m_regime.id, reader);
        conclusion.when =
            readRequiredCondition(reader, "when", m_trace, {conclusion.id, false, true});
        conclusion.provision = readProvision(reader, m_regime);
        for (const char* text : {"label", "yes", "no", "undetermined"})
            readText(
                reader, text, u"conclusion."_s + conclusion.id + u'.' + QLatin1StringView(text));
        conclusion.standing = readStanding(reader);
        conclusion.isPublic = reader.optionalBoolean("public");
        endObject(reader);
        return conclusion;
    }

    Duty readDuty(JsonReader reader) {
        Duty duty;
        duty.document = readId(reader, "document");
        duty.id = reader.has("id") ? readId(reader, "id") : duty.document;
        define(
            Thing::Duty, duty.id, m_regime.id, reader, reader.has("id") ? u"id"_s : u"document"_s);
        nameDocument(duty.document, reader, u"document"_s);
        duty.when = readRequiredCondition(reader, "when", m_trace, {{}, false, true});
        duty.provision = readProvision(reader, m_regime);
        if (reader.has("due"))
            duty.due = readDay(reader.object("due"));
        if (reader.has("keep"))
            duty.keep = readDay(reader.object("keep"));
        const QString key = u"duty."_s + duty.id;
        readText(reader, "to", key + u".to"_s);
        readText(reader, "by", key + u".by"_s);
        if (duty.keep || reader.has("kept"))
            readText(reader, "kept", key + u".kept"_s);
        duty.standing = readStanding(reader);
        duty.expected = reader.optionalBoolean("expected");
        endObject(reader);
        return duty;
    }

    DutyDay readDay(JsonReader reader) {
        DutyDay day;
        if (!reader.isObject())
            return day;
        static_cast<CountedDay&>(day) = readCounted(reader);
        for (const JsonReader& floor : reader.optionalObjects("notBefore"))
            day.notBefore << readFloor(floor);
        endObject(reader);
        return day;
    }

    DayFloor readFloor(JsonReader reader) {
        DayFloor floor;
        floor.day = readCounted(reader);
        floor.when = readCondition(reader, "when", m_trace, {{}, false, true});
        endObject(reader);
        return floor;
    }

    CountedDay readCounted(JsonReader& reader) {
        CountedDay due;
        if (reader.has("date") == reader.has("after"))
            reader.error(
                {}, PackReader::tr("A day is told by a date, or by the fact that it comes after."));
        if (reader.has("date")) {
            const QString text = reader.string("date");
            due.date = QDate::fromString(text, u"yyyy-MM-dd"_s);
            if (!due.date.isValid())
                reader.error(u"date"_s,
                             PackReader::tr("This is no date (YYYY-MM-DD): %1").arg(text));
        } else if (reader.has("after")) {
            due.after = readFact(reader, "after");
            nameFact(
                {.fact = due.after, .wanted = Wanted::Day, .premise = true}, reader, u"after"_s);
            due.years = readTime(reader, "years", 1000);
            due.months = readTime(reader, "months", 12'000);
            due.days = readTime(reader, "days", 366'000);
        }
        return due;
    }

    /// A time, later or earlier, that cannot lead out of the calendar.
    static int readTime(JsonReader& reader, const char* key, int most) {
        const int time = reader.optionalInteger(key);
        if (time >= -most && time <= most)
            return time;
        reader.error(QString::fromLatin1(key),
                     PackReader::tr("This must be between %1 and %2.")
                         .arg(QString::number(-most), QString::number(most)));
        return 0;
    }

    Regime& m_regime;
};

} // namespace

void readApplicability(const JsonDocument& file,
                       Regime& regime,
                       QList<Error>& errors,
                       PackTrace* trace) {
    ApplicabilityReader(regime, errors, trace).read(file);
}

} // namespace vitrine
