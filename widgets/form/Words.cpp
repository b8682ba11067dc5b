// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/Words.h"

#include <QCoreApplication>

namespace vitrine {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(vitrine::FieldCard)
};

} // namespace

QString upToReader(Audience audience) {
    switch (audience) {
    case Audience::Internal:
        return Tr::tr("nobody outside");
    case Audience::AiOffice:
        return Tr::tr("the AI Office");
    case Audience::NationalAuthority:
        return Tr::tr("authorities");
    case Audience::Downstream:
        return Tr::tr("authorities and downstream providers");
    case Audience::Public:
        return Tr::tr("everyone");
    }
    Q_UNREACHABLE();
}

QString reasonName(WithholdingReason reason) {
    switch (reason) {
    case WithholdingReason::TradeSecret:
        return Tr::tr("Trade secret");
    case WithholdingReason::Security:
        return Tr::tr("Security");
    case WithholdingReason::PersonalData:
        return Tr::tr("Personal data");
    case WithholdingReason::Contract:
        return Tr::tr("Contract with others");
    }
    Q_UNREACHABLE();
}

} // namespace vitrine
