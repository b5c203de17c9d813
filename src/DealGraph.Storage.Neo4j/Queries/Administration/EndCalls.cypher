SHOW TRANSACTIONS YIELD transactionId, parameters WHERE parameters.callId IN $ids
TERMINATE TRANSACTIONS transactionId YIELD message RETURN count(*)
