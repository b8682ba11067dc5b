// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/parts/TruthMark.h"

#include <QCoreApplication>

namespace vitrine {

StateMark truthMark(Truth truth) {
    switch (truth) {
    case Truth::Yes:
        return StateMark::Told;
    case Truth::No:
        return StateMark::NotApplicable;
    case Truth::Undetermined:
        return StateMark::Unknown;
    }
    return StateMark::Unknown;
}

QIcon truthIcon(Truth truth) {
    return Theme::stateIcon(truthMark(truth));
}

QString truthInWords(Truth truth) {
    switch (truth) {
    case Truth::Yes:
        return QCoreApplication::translate("vitrine::TruthMark", "yes");
    case Truth::No:
        return QCoreApplication::translate("vitrine::TruthMark", "no");
    case Truth::Undetermined:
        return QCoreApplication::translate("vitrine::TruthMark", "not decided yet");
    }
    return {};
}

} // namespace vitrine
