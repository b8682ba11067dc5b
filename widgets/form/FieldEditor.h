// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/catalogue/Catalogue.h"
#include "model/dossier/Value.h"

#include <QWidget>

namespace vitrine {

class CodeEditor;
class EditSession;
class LineEdit;

/// What an editor needs to know about the fact that it edits.
struct EditorContext {
    EditSession& session;
    FieldPath path;     ///< a field, or a cell of a table
    const Field& field; ///< the field that the column belongs to, or which it is
    const Column& column;
    QString textKey; ///< texts: "<category>/<field>" or "<category>/<field>.column.<id>"
    QString label;
    QString question = {};
    int words = 0; ///< recommended length; 0 = none

    [[nodiscard]] static EditorContext ofField(EditSession&, const Field&);
    [[nodiscard]] static EditorContext
    ofColumn(EditSession&, const Field&, const Column&, const FieldPath& cell);
};

/// Edits the value of one fact; knows nothing of its circumstances. What was typed is kept as it
/// is, even if it is wrong: the checks say so. One subclass for a field type or for several that
/// look alike.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    /// The editor for the column's type.
    [[nodiscard]] static FieldEditor* create(const EditorContext&, QWidget* parent = nullptr);

    /// Shows a value; announces nothing; leaves cursor and selection where they are if it is shown
    /// already.
    virtual void setValue(const Value&) = 0;
    [[nodiscard]] virtual Value value() const = 0;
    virtual void setReadOnly(bool);

    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

    /// Colours the inputs as wrong.
    virtual void setFault(bool);
    /// Puts the focus into the first input, or into a cell.
    virtual void enter(const FieldPath& inside = {});

    [[nodiscard]] const EditorContext& context() const { return m_context; }

Q_SIGNALS:
    /// By the user. \a typing: a letter, not a choice.
    void edited(const vitrine::Value& value, bool typing);

protected:
    FieldEditor(const EditorContext&, QWidget* parent);

    /// Names an input for screen readers, in order of reading; part = what it is of the fact
    /// ("Unit").
    void adopt(QWidget* input, const QString& part = {});
    void adopt(LineEdit* input, const QString& part = {});
    void adopt(CodeEditor* input);
    /// Announces value() as it is now.
    void announce(bool typing);
    static void markFault(QWidget* input, bool fault);
    [[nodiscard]] const Strings& strings() const;
    [[nodiscard]] QString choiceLabel(const QString& id) const;

private:
    void prepare(QWidget* input, const QString& part);

    EditorContext m_context;
    QList<QWidget*> m_inputs;
    bool m_readOnly = false;
};

} // namespace vitrine
