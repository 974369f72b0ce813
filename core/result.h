#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace retold {

/// What went wrong; tests ask for the code, people read the message.
enum class ErrorCode {
    FileUnreadable,
    FileEmpty,
    NotText,
    BadEncoding,
    TooLarge,
    BadUsage,
    Cancelled,
    WriteFailed,
};

/// One failure, with a translated sentence that names the file and the cause.
struct Error {
    ErrorCode code = ErrorCode::FileUnreadable;
    QString message;
};

/// A value or the reason why there is none. Spelled like std::expected, which GCC 12 lacks, so as to become
/// it.
template<typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) { }

    bool has_value() const { return m_content.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T &value() const & { return std::get<0>(m_content); }
    T &&value() && { return std::get<0>(std::move(m_content)); }
    const Error &error() const { return std::get<1>(m_content); }

    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }

private:
    std::variant<T, Error> m_content;
};

/// Success, or the reason why something was not done.
class [[nodiscard]] Status {
public:
    Status() = default;
    Status(Error error) : m_error(std::move(error)) { }

    bool has_value() const { return !m_error.has_value(); }
    explicit operator bool() const { return has_value(); }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace retold
